// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonParser;

import journey.tests.support.CliRun;

/** Findings that are known do not count, wherever they have moved to. */
class BaselineTest extends CommandTestCase {

	private static final String NEW = "persona P { prefers nothing }\n";
	private static final String NEW_FOUND = """
			%s: error REF-001: No channel has the name “nothing”
			  %s | persona P { prefers nothing }
			    |                     ^^^^^^^
			""";

	@Test
	void afterABaselineNothingIsFound() throws IOException {
		write("a.journey", POOR);
		run(folder, "validate", "--write-baseline", "known.json").exits(0).out("").err("""
				Findings written to known.json: 4
				Files: 1; errors: 0; warnings: 0; notes: 0
				""");
		run(folder, "validate", "--baseline", "known.json", "--fail-on", "info").exits(0).out("").err("""
				Findings of the baseline that are not shown: 4
				Files: 1; errors: 0; warnings: 0; notes: 0
				""");
	}

	@Test
	void aNewFindingCounts() throws IOException {
		write("a.journey", POOR);
		run(folder, "validate", "--write-baseline", "known.json").exits(0);
		write("a.journey", POOR + NEW);
		run(folder, "validate", "--baseline", "known.json").exits(1).out(NEW_FOUND.formatted("a.journey:3:21", "3")).err("""
				Findings of the baseline that are not shown: 4
				Files: 1; errors: 1; warnings: 0; notes: 0
				""");
	}

	@Test
	void whereAFindingStandsInTheTextPlaysNoPart() throws IOException {
		write("a.journey", POOR);
		run(folder, "validate", "--write-baseline", "known.json").exits(0);
		write("a.journey", "// more\n\npersona Q { }\n" + POOR.replace("{ stage", "{\n\n  stage"));
		run(folder, "validate", "--baseline", "known.json").exits(0).out("");
	}

	/** The message names the line of the first member, and that may move as well. */
	@Test
	void linesInMessagesPlayNoPart() throws IOException {
		write("a.journey", "persona P { profession \"a\" profession \"b\" }\n");
		run(folder, "validate", "--write-baseline", "known.json").exits(0);
		write("a.journey", "\n\npersona P { profession \"a\" profession \"b\" }\n");
		run(folder, "validate", "--baseline", "known.json").exits(0).out("");
	}

	@Test
	void theLanguagePlaysNoPart() throws IOException {
		write("a.journey", POOR + NEW + "persona {");
		run(folder, "validate", "--write-baseline", "known.json", "--lang", "fr").exits(0);
		run(folder, "validate", "--baseline", "known.json", "--lang", "en").exits(0).out("");
	}

	@Test
	void howTheWorkspaceIsNamedPlaysNoPart() throws IOException {
		write("shop/a.journey", POOR);
		run(folder, "validate", "shop", "--write-baseline", "known.json").exits(0);
		run(folder.resolve("shop"), "validate", "--baseline", "../known.json").exits(0).out("");
	}

	@Test
	void ofFindingsThatAreAlikeAsManyAreKnownAsThereWere() throws IOException {
		write("a.journey", NEW + SETTINGS);
		run(folder, "validate", "--write-baseline", "known.json").exits(0);
		write("a.journey", "persona P { prefers nothing, nothing }\n" + SETTINGS);
		run(folder, "validate", "--baseline", "known.json", "--quiet").exits(1).out("""
				a.journey:1:30: error REF-001: No channel has the name “nothing”
				  1 | persona P { prefers nothing, nothing }
				    |                              ^^^^^^^
				""");
	}

	@Test
	void whatIsGoneIsTold() throws IOException {
		write("a.journey", POOR);
		run(folder, "validate", "--write-baseline", "known.json").exits(0);
		write("a.journey", POOR.replace("touchpoint T", ""));
		run(folder, "validate", "--baseline", "known.json").exits(0).err("""
				Findings of the baseline that are not shown: 2
				Findings of the baseline that are gone: 2; write it anew with --write-baseline
				Files: 1; errors: 0; warnings: 0; notes: 0
				""");
	}

	@Test
	void theBaselineIsSortedAndAlwaysTheSame() throws IOException {
		write("b.journey", NEW);
		write("a.journey", "persona P { prefers nothing, nothing }\n" + SETTINGS);
		run(folder, "validate", "--write-baseline", "known.json").exits(0);
		String expected = """
				{
				  "kind": "journey-baseline",
				  "schemaVersion": "1",
				  "findings": [
				    {
				      "file": "a.journey",
				      "element": "persona:P",
				      "code": "REF-001",
				      "arguments": [
				        "nothing",
				        "kind.Channel",
				        ""
				      ],
				      "count": 2
				    },
				    {
				      "file": "b.journey",
				      "element": "persona:P",
				      "code": "NAM-001",
				      "arguments": [
				        "P",
				        "P (a.journey)"
				      ],
				      "count": 1
				    },
				    {
				      "file": "b.journey",
				      "element": "persona:P",
				      "code": "REF-001",
				      "arguments": [
				        "nothing",
				        "kind.Channel",
				        ""
				      ],
				      "count": 1
				    }
				  ]
				}
				""";
		assertEquals(expected, read("known.json"));
		run(folder, "validate", "--write-baseline", "known.json").exits(0);
		assertEquals(expected, read("known.json"));
		assertEquals(List.of("a.journey", "b.journey", "known.json"), files());
	}

	@Test
	void anEmptyBaselineIsOne() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "validate", "--write-baseline", "known.json").exits(0);
		run(folder, "validate", "--baseline", "known.json").exits(0).err("Files: 1; errors: 0; warnings: 0; notes: 0\n");
	}

	@Test
	void jsonTellsHowManyFindingsAreKnown() throws IOException {
		write("a.journey", POOR);
		run(folder, "validate", "--write-baseline", "known.json").exits(0);
		String out = run(folder, "validate", "--baseline", "known.json", "--format", "json").exits(0).out();
		assertEquals(JsonParser.parseString("{ \"files\": 1, \"errors\": 0, \"warnings\": 0, \"infos\": 0, \"inBaseline\": 4, \"unreadable\": 0 }"),
				JsonParser.parseString(out).getAsJsonObject().get("summary"));
	}

	static Stream<String> others() {
		String finding = "{\"kind\": \"journey-baseline\", \"schemaVersion\": \"1\", \"findings\": [%s]}";
		return Stream.of("", "mine", "[]", "null", "{}", "{\"findings\": []}", "[".repeat(100_000),
				finding.formatted("").replace("\"1\"", "\"2\""), finding.formatted("") + "{}", finding.formatted("7"), finding.formatted("{}"),
				finding.formatted("{\"file\": \"a\", \"element\": \"a\", \"code\": \"a\", \"arguments\": {}, \"count\": 1}"),
				finding.formatted("{\"file\": \"a\", \"element\": [], \"code\": \"a\", \"arguments\": [], \"count\": 1}"),
				finding.formatted("{\"file\": \"a\", \"element\": \"a\", \"code\": \"a\", \"arguments\": [[]], \"count\": 1}"),
				finding.formatted("{\"file\": \"a\", \"element\": \"a\", \"code\": \"a\", \"arguments\": [], \"count\": -1}"),
				finding.formatted("{\"file\": \"a\", \"element\": \"a\", \"code\": \"a\", \"arguments\": [], \"count\": 1e99}"),
				finding.formatted("") + " ".repeat(20 * 1024 * 1024));
	}

	@ParameterizedTest
	@MethodSource("others")
	void aFileThatIsNoBaselineIsRefusedAndKept(String text) throws IOException {
		write("a.journey", POOR);
		write("known.json", text);
		run(folder, "validate", "--baseline", "known.json").exits(3).out("").err("known.json: is no baseline that this version has written, or is too large\n");
		run(folder, "validate", "--write-baseline", "known.json").exits(3).out("").err("known.json: is there already and is no baseline; it was not overwritten\n");
		assertEquals(text, read("known.json"));
	}

	@Test
	void aBinaryFileIsNoBaseline() throws IOException {
		write("a.journey", POOR);
		Files.write(folder.resolve("known.json"), new byte[] { (byte) 0xFF, 0 });
		run(folder, "validate", "--baseline", "known.json").exits(3).out("").err("known.json: is no baseline that this version has written, or is too large\n");
	}

	@Test
	void aFolderIsNoBaseline() throws IOException {
		write("a.journey", POOR);
		Files.createDirectory(folder.resolve("known.json"));
		run(folder, "validate", "--baseline", "known.json").exits(3).out("").err("known.json: is no baseline that this version has written, or is too large\n");
		run(folder, "validate", "--write-baseline", "known.json").exits(3).out("").err("known.json: is there already and is no baseline; it was not overwritten\n");
	}

	@Test
	void aMissingBaselineIsAFailureOfInput() throws IOException {
		write("a.journey", POOR);
		run(folder, "validate", "--baseline", "known.json").exits(3).out("").err("known.json: the baseline could not be read: no such file\n");
		run(folder, "validate", "--baseline", "known.json", "--lang", "fr", "--quiet").exits(3).out("").err("known.json : impossible de lire la référence : ce fichier n’existe pas\n");
	}

	@Test
	void aBaselineThatCannotBeWrittenIsAFailure() throws IOException {
		write("a.journey", POOR);
		run(folder, "validate", "--write-baseline", "nowhere/known.json").exits(3).out("").err("nowhere/known.json: the baseline could not be written: no such file\n");
		run(folder, "validate", "--write-baseline", "a\0b").exits(3).out("");
		assertEquals(List.of("a.journey"), files());
	}

	/** It would lack the findings of that file. */
	@Test
	void withUnreadableFilesNoBaselineIsWritten() throws IOException {
		write("a.journey", POOR);
		CliRun run = run(folder, "validate", ".", "missing", "--write-baseline", "known.json").exits(3);
		assertEquals("known.json: not written, because files could not be read", run.err().lines().findFirst().orElseThrow());
		assertEquals(List.of("a.journey"), files());
	}

	@Test
	void aLinkToABaselineStays() throws IOException {
		write("a.journey", POOR);
		run(folder, "validate", "--write-baseline", "known.json").exits(0);
		Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("known.json"));
		write("a.journey", NEW + SETTINGS);
		run(folder, "validate", "--write-baseline", "link.json").exits(0);
		assertEquals(true, Files.isSymbolicLink(link));
		assertEquals(Map.of("REF-001", 1L), Map.of("REF-001", read("known.json").lines().filter(line -> line.contains("\"code\"")).count()));
	}

	@Test
	void oneCannotReadAndWriteAtOnce() {
		run(folder, "validate", "--baseline", "a.json", "--write-baseline", "b.json").exits(2).out("");
	}

	private String read(String name) throws IOException {
		return Files.readString(folder.resolve(name));
	}
}
