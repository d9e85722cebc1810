// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.generator.results.ResultsJson;
import journey.measure.engine.Engine;
import journey.measure.engine.EngineMissingException;
import journey.measure.engine.Sql;
import journey.measure.engine.TemporaryFolder;
import journey.model.results.Results;

/** Names and values that try to be more than names and values, and an engine that tries to reach other files. */
class HostileDataTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "x\"; drop table s_0; --", "o'clock", "a\\nb", "😀", "%s", "$1", "select", "é à", "x) OR (1=1" })
	void namesOfColumnsAndEventsAreOnlyNames(String name) throws IOException {
		String inText = name.replace("\\", "\\\\").replace("\"", "\\\"");
		String inCsv = '"' + name.replace("\"", "\"\"") + '"';
		Files.writeString(folder.resolve("m.journey"), """
				source Web is analytics { customer "%1$s user" time "at" timezone "UTC" name "%1$s" }
				event E from Web as "%1$s" { has p : one of "%1$s", "b" as "%1$s p" }
				kpi K { formula count(E where p = "%1$s") unit records better higher window 7 days every day }
				""".formatted(inText));
		Files.writeString(folder.resolve("d.csv"), inCsv + ',' + inCsv.replaceFirst("\"$", " user\"") + ",at," + inCsv.replaceFirst("\"$", " p\"") + "\n"
				+ inCsv + ",u,2026-05-01 10:00:00," + inCsv + "\n" + inCsv + ",u,2026-05-03 10:00:00,b\n");
		run(folder, "measure", "--data", "Web=d.csv", "--to", "out").exits(0);
		Results results = ResultsJson.read(Files.readString(folder.resolve("out/results.json")));
		assertEquals(1, results.getKpis().getFirst().getValue());
		assertEquals(0, results.getSources().getFirst().getUnknownEvents());
	}

	@ParameterizedTest
	@ValueSource(strings = { "record", "customer", "ts", "channel", "file", "id", "rowid", "seq", "v_0", "p_0", "xv_0", "c_0", "c_1", "alias", "fingerprint", "duplicate" })
	void columnsOfDataMayHaveTheNamesOfOurs(String name) throws IOException {
		Files.writeString(folder.resolve("m.journey"), """
				source Web is analytics { customer "user" time "at" timezone "UTC" name "event" }
				event E from Web { has other : text has price : integer as "%1$s" }
				event F from Web { has total : integer as "%1$s" }
				kpi K { formula sum(F.total) - sum(E.price) unit number better higher window 7 days every day }
				""".formatted(name));
		Files.writeString(folder.resolve("d.csv"), "user,at,event," + name + "\nu,2026-05-01 10:00:00,E,1\nu,2026-05-01 11:00:00,F,7\nu,2026-05-01 11:00:00,F,7\nu,2026-05-03 10:00:00,E,3\n");
		run(folder, "measure", "--data", "Web=d.csv", "--to", "out").exits(0);
		Results results = ResultsJson.read(Files.readString(folder.resolve("out/results.json")));
		assertEquals(6, results.getKpis().getFirst().getValue());
		assertEquals(1, results.getSources().getFirst().getDuplicates());
	}

	@Test
	void aNameWithBracketsIsNoPatternOfOtherNames() throws IOException {
		Files.writeString(folder.resolve("a.csv"), "another file\n");
		namesOfFilesAreOnlyNames("[ab].csv");
	}

	@ParameterizedTest
	@ValueSource(strings = { "it's.csv", "a\"b.csv", "x'); drop table s_0; --.csv", "{1..3}.csv", "[ab].csv", "é😀.csv" })
	void namesOfFilesAreOnlyNames(String name) throws IOException {
		Files.writeString(folder.resolve("m.journey"), """
				source Web is analytics { customer "u" time "at" timezone "UTC" }
				event E from Web { }
				kpi K { formula count(E) unit records better higher window 7 days every day }
				""");
		Files.writeString(folder.resolve(name), "u,at\na,2026-05-01 10:00:00\nb,2026-05-03 10:00:00\n");
		run(folder, "measure", "--data", "Web=" + name, "--to", "out").exits(0);
		assertEquals(1, ResultsJson.read(Files.readString(folder.resolve("out/results.json"))).getKpis().getFirst().getValue());
	}

	@Test
	void theEngineReadsNoOtherFileAndCannotBeOpenedUp() throws IOException, SQLException, EngineMissingException {
		Path given = Files.writeString(folder.resolve("given.csv"), "a\n1\n").toRealPath();
		Path secret = Files.writeString(folder.resolve("secret.csv"), "a\n2\n").toRealPath();
		Path own = Files.createDirectory(folder.resolve("tmp")).toRealPath();
		try (TemporaryFolder temporary = TemporaryFolder.in(own); Engine engine = Engine.open(temporary, List.of(given))) {
			assertEquals(List.of(1L), engine.query("SELECT a FROM read_csv(" + Sql.text(given.toString()) + ")", row -> row.getLong(1)));
			for (String statement : List.of(
					"SELECT * FROM read_csv(" + Sql.text(secret.toString()) + ")",
					"SELECT * FROM read_text('/etc/passwd')",
					"SELECT * FROM glob('/*')",
					"COPY (SELECT 1) TO " + Sql.text(folder.resolve("written.csv").toString()),
					"ATTACH " + Sql.text(folder.resolve("other.db").toString()),
					"INSTALL httpfs", "LOAD httpfs",
					"SET enable_external_access = true", "SET allowed_directories = ['/']", "SET memory_limit = '100GB'", "RESET lock_configuration")) {
				assertThrows(SQLException.class, () -> engine.execute(statement), statement);
			}
		}
		assertEquals(List.of(), files(own));
	}

	@Test
	void whatAKilledRunHasLeftIsRemovedByTheNext() throws IOException {
		Path abandoned = Files.createDirectories(folder.resolve("journey-measure-123/deep"));
		Files.writeString(abandoned.resolveSibling("in-use"), "");
		Files.writeString(abandoned.resolve("tables"), "x");
		Path foreign = Files.createDirectory(folder.resolve("journey-measure-notes"));
		try (TemporaryFolder first = TemporaryFolder.in(folder); TemporaryFolder second = TemporaryFolder.in(folder)) {
			assertEquals(Stream.of(first.path(), second.path(), foreign).sorted().toList(), files(folder));
		}
		assertEquals(List.of(foreign), files(folder));
	}

	private static List<Path> files(Path parent) throws IOException {
		try (Stream<Path> files = Files.list(parent)) {
			return files.sorted().toList();
		}
	}
}
