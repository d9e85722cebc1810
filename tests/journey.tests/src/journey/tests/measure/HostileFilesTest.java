// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.generator.results.ResultsJson;
import journey.model.results.KpiResult;
import journey.model.results.Obstacle;
import journey.model.results.Results;
import journey.model.results.SourceQuality;

/** Files that are not what they say, or hold more than anybody can read. */
class HostileFilesTest {

	private static final String MODEL = """
			source Web is analytics { customer "u" session "s" time "at" timezone "UTC" }
			source Ads is ads { time "day" timezone "UTC" }
			event E from Web { has p : number }
			fact Spend from Ads { has cost : number }
			kpi K { formula count(E) unit records better higher window 7 days every day }
			kpi Cost { formula sum(Spend.cost) unit x better lower window 7 days every day }
			""";
	private static final String HEADER = "u,s,at,p\n";
	private static final String ROWS = "a,1,2026-05-01 10:00:00,5\nb,2,2026-05-03 10:00:00,5\n";
	private static final String OBJECTS = "{\"u\":\"a\",\"s\":1,\"at\":\"2026-05-01 10:00:00\",\"p\":5}\n{\"u\":\"b\",\"s\":2,\"at\":\"2026-05-03 10:00:00\",\"p\":5}\n";

	@TempDir
	private Path folder;

	@BeforeEach
	void writeModel() throws IOException {
		Files.writeString(folder.resolve("m.journey"), MODEL);
		Files.writeString(folder.resolve("ads.csv"), "day,cost\n2026-05-01,3.5\n2026-05-03,1\n");
	}

	/** In the texts, ~ is a NUL, ^ a letter of Latin-1, # a mebibyte of letters, and WIDE ten thousand columns and one. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			HEADERa,1,2026-05-01 10:00:00\\nROWS               | csv    | no-csv d.csv
			HEADERSECRET,1,2026-05-01 10:00:00,5,6\\nROWS      | csv    | no-csv d.csv
			HEADER"SECRET,1,2026-05-01 10:00:00,5\\nROWS       | csv    | no-csv d.csv
			HEADER^,1,2026-05-01 10:00:00,5\\nROWS             | csv    | no-utf8 d.csv 2
			HEADERROWS#                                        | csv    | no-csv d.csv
			``                                                 | csv    | no-column "u"
			\\n\\n                                             | csv    | no-column "u"
			u~,s,at,p\\nROWS                                   | csv    | no-column "u"
			HEADERROWS                                         | csv.gz | no-gzip d.csv.gz
			``                                                 | ndjson | no-keys d.ndjson
			1\\n                                               | ndjson | no-keys d.ndjson
			1\\nOBJECTS                                        | ndjson | no-object d.ndjson 1
			{"u":"SECRET","u":"b"}\\nOBJECTS                   | ndjson | no-object d.ndjson 1
			{"U":"a"}\\nOBJECTS                                | ndjson | same-keys d.ndjson
			OBJECTS{"u":"SECRET"                               | ndjson | no-object d.ndjson 4
			\uFEFFOBJECTS{"u":"SECRET"                         | ndjson | no-object d.ndjson 4
			HEADERROWS                                         | ndjson | no-object d.ndjson 2
			WIDE                                               | csv    | too-wide d.csv
			"WIDE                                              | csv    | no-csv d.csv
			WIDEOBJECT                                         | ndjson | too-wide d.ndjson
			nothing                                            | parquet | no-parquet d.parquet
			PAR1~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~PAR1           | parquet | no-parquet d.parquet
			""")
	void whatCannotBeReadFailsItsSourceAndSaysWhy(String text, String format, String reason) throws IOException {
		Files.write(folder.resolve("d." + format), bytes(text));
		run(folder, "measure", "--data", "Web=d." + format, "--data", "Ads=ads.csv", "--to", "out").exits(3);
		Results results = results();
		assertEquals(reason, why(results.getSources().getFirst()));
		assertEquals(Obstacle.UNREADABLE, kpi("K").getObstacle());
		assertEquals(3.5, kpi("Cost").getValue());
		assertEquals(-1, Files.readString(folder.resolve("out/results.json")).indexOf("SECRET"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "d.csv.gz", "d.ndjson.gz" })
	void aCompressedFileThatIsCutOffIsNotReadInPart(String name) throws IOException {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		try (OutputStream packed = new GZIPOutputStream(whole)) {
			packed.write(bytes(name.startsWith("d.csv") ? "HEADER" + "ROWS".repeat(99) : "OBJECTS".repeat(99)));
		}
		Files.write(folder.resolve(name), Arrays.copyOf(whole.toByteArray(), whole.size() - 20));
		run(folder, "measure", "--data", "Web=" + name, "--to", "out").exits(3);
		assertEquals("no-gzip " + name, why(results().getSources().getFirst()));
	}

	/** Which of several files it is. */
	@Test
	void theFileThatCannotBeReadIsNamed() throws IOException {
		Files.writeString(folder.resolve("d1.parquet"), "nothing");
		Files.write(folder.resolve("d2.ndjson"), bytes("OBJECTS"));
		run(folder, "measure", "--data", "Web=d2.ndjson", "--data", "Web=d1.parquet", "--to", "out", "--quiet").exits(3)
				.err("Web: cannot be read: d1.parquet: no Parquet\n");
		run(folder, "measure", "--data", "Web=d2.ndjson", "--data", "Web=d1.parquet", "--to", "out", "--lang", "fr", "--quiet").exits(3)
				.err("Web : illisible : d1.parquet\u00a0: pas de Parquet\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			\uFEFFHEADERROWS                                   | csv
			HEADERROWS\\n                                      | csv
			HEADERROWSa~b,1,x,5\\n                             | csv
			HEADERROWS"a\\n""b"" ",1,x,5\\n                   | csv
			u,s,at,p,p,P\\na,1,2026-05-01 10:00:00,5,6,7\\nb,2,2026-05-03 10:00:00,5,6,7\\n | csv
			\\n\\nOBJECTS\\n                                   | ndjson
			\uFEFFOBJECTS                                      | ndjson
			OBJECTS{"u":"a\\\\u0000b","":1,"\\\\"; drop table s_0":2}\\n | ndjson
			OBJECTS{"u":{"a":[1]},"at":[2]}\\n                 | ndjson
			""")
	void whatIsUnusualIsReadAllTheSame(String text, String format) throws IOException {
		Files.write(folder.resolve("d." + format), bytes(text));
		run(folder, "measure", "--data", "Web=d." + format, "--to", "out").exits(0);
		assertEquals(1, kpi("K").getValue());
	}

	/** The first file has the mark of UTF-8 and is compressed, the second one has none. */
	@Test
	void aMarkIsNoPartOfAFile() throws IOException {
		try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("d1.ndjson.gz")))) {
			packed.write(bytes("\uFEFFOBJECTS"));
		}
		Files.write(folder.resolve("d2.ndjson"), bytes("OBJECTS"));
		run(folder, "measure", "--data", "Web=d*", "--to", "out").exits(0);
		assertEquals(List.of(4L, 2L), List.of(results().getSources().getFirst().getRows(), results().getSources().getFirst().getDuplicates()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\r\n", "\r" })
	void linesEndAsTheyDoElsewhere(String end) throws IOException {
		Files.writeString(folder.resolve("d.csv"), (HEADER + ROWS).replace("\n", end));
		run(folder, "measure", "--data", "Web=d.csv", "--to", "out").exits(0);
		assertEquals(1, kpi("K").getValue());
	}

	@Test
	void aFileWithTheNamesOnlyHasNoRows() throws IOException {
		Files.writeString(folder.resolve("d.csv"), HEADER);
		run(folder, "measure", "--data", "Web=d.csv", "--to", "out").exits(0);
		assertEquals(0, results().getSources().getFirst().getRows());
		assertEquals(Obstacle.NO_DATA, kpi("K").getObstacle());
	}

	/** The columns of the files are put together by their names, whatever their order. */
	@Test
	void filesMayHaveDifferentColumns() throws IOException {
		Files.writeString(folder.resolve("d1.csv"), HEADER + ROWS);
		Files.writeString(folder.resolve("d2.csv"), "at,x,u,s\n2026-05-02 10:00:00,SECRET,c,3\n");
		run(folder, "measure", "--data", "Web=d?.csv", "--to", "out").exits(0);
		assertEquals(2, kpi("K").getValue());
		assertEquals(-1, Files.readString(folder.resolve("out/results.json")).indexOf("SECRET"));
	}

	@Test
	void onlyFilesAreRead() throws IOException, InterruptedException {
		Files.createDirectory(folder.resolve("folder.csv"));
		Files.createSymbolicLink(folder.resolve("nowhere.csv"), folder.resolve("gone"));
		Files.createSymbolicLink(folder.resolve("loop.csv"), folder.resolve("loop.csv"));
		run(folder, "measure", "--quiet", "--data", "Web=folder.csv", "--to", "out").exits(3).err("folder.csv: this is a folder. Name its files: a pattern such as *.csv stands for several.\n");
		for (String name : List.of("nowhere.csv", "loop.csv", "folder.*", "no\0where.csv")) {
			run(folder, "measure", "--quiet", "--data", "Web=" + name, "--to", "out").exits(3).err(name.replace("\0", "\uFFFD") + ": there is no such file\n");
		}
	}

	@Test
	void aPipeIsNotRead() throws IOException, InterruptedException {
		Path pipe = folder.resolve("pipe.csv");
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there is no mkfifo to make a named pipe with");
		assumeTrue(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor(10, TimeUnit.SECONDS), "mkfifo does not end");
		run(folder, "measure", "--quiet", "--data", "Web=pipe.csv", "--to", "out").exits(3).err("pipe.csv: there is no such file\n");
	}

	@Test
	void aLinkToAFileIsRead() throws IOException {
		Files.writeString(folder.resolve("d.csv"), HEADER + ROWS);
		Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("d.csv"));
		run(folder, "measure", "--data", "Web=link.csv", "--to", "out").exits(0);
		assertEquals(1, kpi("K").getValue());
	}

	/** 2 MB that become 2 GB. */
	@ParameterizedTest
	@ValueSource(strings = { "d.csv.gz", "d.ndjson.gz" })
	void aSmallFileThatHoldsVeryMuchIsRefused(String name) throws IOException {
		byte[] block = new byte[1 << 20];
		Arrays.fill(block, (byte) '\n');
		ByteArrayOutputStream once = new ByteArrayOutputStream();
		try (OutputStream packed = new GZIPOutputStream(once)) {
			for (int i = 0; i < 64; i++) {
				packed.write(block);
			}
		}
		try (OutputStream file = Files.newOutputStream(folder.resolve(name))) {
			for (int i = 0; i < 32; i++) {
				once.writeTo(file);
			}
		}
		run(folder, "measure", "--data", "Web=" + name, "--data", "Ads=ads.csv", "--to", "out").exits(3);
		assertEquals("too-much " + name, why(results().getSources().getFirst()));
		assertEquals(3.5, kpi("Cost").getValue());
	}

	/** No column can hold the number of the condition, and no calendar the beginning of the window. All read the same rows. */
	@Test
	void aStatementThatFailsFailsItsKpisOnly() throws IOException {
		Files.writeString(folder.resolve("m.journey"), MODEL + """
				kpi Huge { formula count(E where p > 1000000000000000000000000000000000000000000) unit records better higher window 7 days every day }
				kpi Small { formula count(E where p > 0.00000000000000000000000000000000000000000000001) unit records better higher window 7 days every day }
				kpi Late { formula count(E) unit records better higher window 5000 years every day }
				kpi Long { formula count(E) unit records better higher window 9999999999 days every day }
				""");
		Files.writeString(folder.resolve("d.csv"), HEADER + ROWS);
		run(folder, "measure", "--data", "Web=d.csv", "--to", "out").exits(0);
		assertEquals(List.of("Huge", "Small", "Late", "Long").stream().map(name -> name + " failed: too-large").toList(),
				Stream.of("Huge", "Small", "Late", "Long").map(name -> name + " " + kpi(name).getObstacle().getLiteral() + ": " + kpi(name).getReason().getLiteral()).toList());
		assertEquals(1, kpi("K").getValue());
	}

	/** One such row must not move the windows of all KPIs to the end of time. */
	@ParameterizedTest
	@ValueSource(strings = { "294246-12-31 00:00:00", "9999-12-31 00:00:00", "0000-01-01 00:00:00", "99999999999-01-01 00:00:00", "infinity", "2026-02-30 00:00:00" })
	void timesThatNobodyMeansCannotBeRead(String time) throws IOException {
		Files.writeString(folder.resolve("d.csv"), HEADER + ROWS + "c,3," + time + ",5\n");
		run(folder, "measure", "--data", "Web=d.csv", "--to", "out").exits(0);
		assertEquals(1, results().getSources().getFirst().getUnparseableTimes());
		assertEquals(1, kpi("K").getValue());
	}

	private static byte[] bytes(String text) {
		String all = text.replace("WIDEOBJECT", IntStream.rangeClosed(0, 10_000).mapToObj(key -> "\"k" + key + "\":1").collect(Collectors.joining(",", "{", "}\n")))
				.replace("WIDE", ",".repeat(10_000) + "\n").replace("\\n", "\n").replace("\\\\", "\\").replace("HEADER", HEADER).replace("ROWS", ROWS).replace("OBJECTS", OBJECTS).replace("~", "\0").replace("#", "x".repeat(1 << 20));
		return all.indexOf('^') < 0 ? all.getBytes(StandardCharsets.UTF_8) : all.replace('^', '\u00E9').getBytes(StandardCharsets.ISO_8859_1);
	}

	/** The reason, the file and the line, or the column. */
	private static String why(SourceQuality source) {
		return source.getReason().getLiteral() + (source.getFile() == null ? "" : " " + source.getFile()) + (source.getLine() == null ? "" : " " + source.getLine())
				+ (source.getObstacleAt() == null ? "" : " \"" + source.getObstacleAt() + "\"");
	}

	private Results results() throws IOException {
		return ResultsJson.read(Files.readString(folder.resolve("out/results.json")));
	}

	private KpiResult kpi(String name) {
		try {
			return results().getKpis().stream().filter(kpi -> kpi.getKpi().equals(name)).findFirst().orElseThrow();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
