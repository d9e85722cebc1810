// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.tests.support.CliRun;
import journey.tests.support.Project;
import journey.tests.support.ResultsText;

/** A report with what was measured, and files that cannot be used for it. */
class ReportResultsTest extends CommandTestCase {

	private static final String RESULTS = new ResultsText().kpi("'kpi':'Views','value':7,'sample':7,'definition':'count(Seen)'")
			.funnel("Buy", "{'stage':'Buy.Look','reached':10}").source("'source':'Site','rows':10", "").json();

	@BeforeEach
	void writeWorkspace() throws IOException {
		write("shop.journey", CLEAN);
		write("results.json", RESULTS);
	}

	private CliRun report(String... more) {
		return command("report", quietly(more));
	}

	private static String[] quietly(String... more) {
		String[] all = new String[more.length + 3];
		System.arraycopy(more, 0, all, 0, more.length);
		all[more.length] = "--quiet";
		all[more.length + 1] = "--format";
		all[more.length + 2] = "md";
		return all;
	}

	private List<String> line(String start) throws IOException {
		return Files.readString(folder.resolve("out/report.md")).lines().filter(line -> line.startsWith(start)).toList();
	}

	@Test
	void theReportShowsTheNumbers() throws IOException {
		report("--results", "results.json").exits(0).err("");
		assertEquals(List.of("- **Value** **7**"), line("- **Value**"));
	}

	@Test
	void withoutResultsNothingIsSaidAboutNumbers() throws IOException {
		report().exits(0).err("");
		assertEquals(List.of(), line("## What was measured"));
	}

	@Test
	void buildShowsThemToo() throws IOException {
		run(folder, "build", "--to", "out", "--results", "results.json", "--quiet").exits(0).err("");
		assertEquals(List.of("- **Value** **7**"), line("- **Value**"));
	}

	@Test
	void measuredReportsAreWhatTheCommandsMake() throws IOException {
		Files.createDirectories(folder.resolve("measured"));
		for (String name : List.of("shop.journey", "web.csv")) {
			Files.copy(Project.corpus("measured").resolve(name), folder.resolve("measured").resolve(name));
		}
		run(folder, "measure", "measured", "--data", "Web=measured/web.csv", "--to", "numbers", "--quiet").exits(0);
		assertEquals(Project.read(Project.corpus("measured").resolve("results.json")), Files.readString(folder.resolve("numbers/results.json")));
	}

	@Test
	void resultsOfAnOlderStateAreShownAndToldOf() throws IOException {
		write("results.json", RESULTS.replace("Views", "Gone"));
		report("--results", "results.json").exits(0).err("results.json: is of another workspace, or of an older state of this one; the report says where\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			no.json | results | no.json: cannot be read: no such file
			.       | results | .: is no file
			a.json  | {       | a.json: is no results.json that this version has written: JSON, line 1 column 2
			a.json  | []      | a.json: is no results.json that this version has written: schemaVersion
			a.json  | {"schemaVersion":1,"kpis":[{"value":"NaN"}]} | a.json: is no results.json that this version has written: value: "NaN"
			a.json  | {"schemaVersion":1,"kpis":[{"sample":-5}]} | a.json: is no results.json that this version has written: sample: -5
			a.json  | {"schemaVersion":1,"kpis":[{"value":"5"}]} | a.json: is no results.json that this version has written: value: "5"
			""")
	void whatIsNoResultsIsRefused(String name, String content, String message) throws IOException {
		write("a.json", content);
		report("--results", name).exits(3).err(message + "\n");
		assertEquals(false, Files.exists(folder.resolve("out")));
	}

	@Test
	void deepNestingIsRefused() throws IOException {
		write("a.json", "{\"schemaVersion\":1,\"kpis\":" + "[".repeat(200_000));
		report("--results", "a.json").exits(3).err("a.json: is no results.json that this version has written: JSON, line 1 column 282\n");
	}

	@Test
	void aHugeFileIsRefused() throws IOException {
		try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.json").toFile(), "rw")) {
			file.setLength(40L << 20);
		}
		report("--results", "a.json").exits(3).err("a.json: is larger than 32 MB\n");
	}

	@Test
	void bytesThatAreNoTextAreRefused() throws IOException {
		Files.write(folder.resolve("a.json"), new byte[] {(byte) 0xC3, (byte) 0x28});
		report("--results", "a.json").exits(3).err("a.json: is no text in UTF-8\n");
	}

	@Test
	void ownWordsStandInTheReport() throws IOException {
		write("shop.journey", CLEAN.replace("journey Buy", "journey Sell for Lea { stage A is purchase { touchpoint T via web { feels Lea 0 } } stage B { touchpoint T via web { feels Lea 0 } } }\njourney Buy"));
		write("results.json", RESULTS.replace("\"funnels\":[", "\"funnels\":[{\"journey\":\"Sell\",\"stages\":[{\"stage\":\"Sell.A\",\"reached\":4},{\"stage\":\"Sell.B\",\"reached\":1,\"dropoff\":0.75}]},"));
		write("advice.properties", "# our own\npurchase = Weniger Felder: drei genügen\n");
		report("--results", "results.json", "--advice", "advice.properties").exits(0);
		assertEquals(List.of("- Weniger Felder: drei genügen"), line("- Weniger"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			buying = x     | a.properties: no stage is called buying. Write the qualified name of a stage, or one of: awareness, consideration, purchase, retention, advocacy, other
			purchase = \\u1 | a.properties: has a broken \\u
			""")
	void adviceForNoStageIsRefused(String content, String message) throws IOException {
		write("a.properties", content);
		report("--results", "results.json", "--advice", "a.properties").exits(3).err(message + "\n");
	}

	@Test
	void adviceNeedsResults() throws IOException {
		write("a.properties", "purchase = x");
		report("--advice", "a.properties").exits(2).err("--advice says what to do where customers leave, which is known from --results only\n");
	}
}
