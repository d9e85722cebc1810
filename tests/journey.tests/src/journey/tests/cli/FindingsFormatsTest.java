// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import journey.cli.terminal.Terminal;
import journey.tests.support.CliRun;

/** What other programs read of the findings. */
class FindingsFormatsTest extends CommandTestCase {

	private static final String UNKNOWN_NAME = "persona P { prefers nothing }\n" + SETTINGS;

	@Test
	void jsonTellsEverythingOfAFinding() throws IOException {
		write("shop/a.journey", UNKNOWN_NAME);
		run(folder, "validate", "shop", "missing", "--format", "json").exits(3).out("""
				{
				  "schemaVersion": "1",
				  "summary": {
				    "files": 1,
				    "errors": 1,
				    "warnings": 0,
				    "infos": 0,
				    "inBaseline": 0,
				    "unreadable": 1
				  },
				  "findings": [
				    {
				      "code": "REF-001",
				      "severity": "error",
				      "message": "No channel has the name “nothing”",
				      "file": "shop/a.journey",
				      "line": 1,
				      "column": 21,
				      "endLine": 1,
				      "endColumn": 28,
				      "arguments": [
				        "nothing",
				        "kind.Channel",
				        ""
				      ]
				    }
				  ],
				  "unreadable": [
				    {
				      "code": "FIL-001",
				      "file": "missing",
				      "message": "There is no such file or folder"
				    }
				  ]
				}
				""").err("missing: There is no such file or folder\nFiles: 1; errors: 1; warnings: 0; notes: 0\n");
	}

	@Test
	void sarifTellsWhereAFindingIs() throws IOException {
		write("shop d'été/a.journey", UNKNOWN_NAME);
		JsonObject run = sarif(run(folder, "validate", "shop d'été", "--format", "sarif").exits(1));
		assertEquals(JsonParser.parseString("""
				[{
				  "ruleId": "REF-001", "ruleIndex": %d, "level": "error", "message": { "text": "No channel has the name “nothing”" },
				  "locations": [{ "physicalLocation": {
				    "artifactLocation": { "uri": "shop%%20d%%27%%C3%%A9t%%C3%%A9/a.journey" },
				    "region": { "startLine": 1, "startColumn": 21, "endLine": 1, "endColumn": 28 }
				  } }]
				}]""".formatted(ids(run, "rules").indexOf("REF-001"))), run.get("results"));
		assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
		assertEquals(JsonParser.parseString("[{ \"executionSuccessful\": true }]"), run.get("invocations"));
	}

	@Test
	void sarifTellsWhatCouldNotBeRead() throws IOException {
		write("a.journey", CLEAN);
		JsonObject run = sarif(run(folder, "validate", ".", "missing", "--format", "sarif").exits(3));
		assertEquals(JsonParser.parseString("""
				[{ "executionSuccessful": false, "toolExecutionNotifications": [{
				  "descriptor": { "id": "FIL-001" }, "level": "error", "message": { "text": "There is no such file or folder" },
				  "locations": [{ "physicalLocation": { "artifactLocation": { "uri": "missing" } } }]
				}] }]"""), run.get("invocations"));
		assertEquals(true, ids(run, "notifications").contains("FIL-001"));
	}

	@Test
	void sarifDescribesTheRules() throws IOException {
		write("a.journey", CLEAN);
		JsonObject run = sarif(run(folder, "validate", "--format", "sarif", "--lang", "fr").exits(0));
		JsonArray rules = driver(run).getAsJsonArray("rules");
		assertEquals(JsonParser.parseString("""
				{ "id": "TPT-310", "shortDescription": { "text": "Le point de contact « … » n’a pas d’émotion : dites ce que ressent un persona, avec « feels »" },
				  "defaultConfiguration": { "level": "note" } }"""), rules.get(ids(run, "rules").indexOf("TPT-310")));
	}

	/** In a message of SARIF they would be a place for an argument and a link. */
	@Test
	void bracesAndBracketsOfUsersMeanNothingInSarif() throws IOException {
		write("a.journey", "channel web \"{0} [a](b)\"\nchannel web\n");
		JsonObject run = sarif(run(folder, "validate", "--format", "sarif").exits(1));
		JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
		assertEquals("The name “web” is taken already: {{0}} [a\\](b)", result.getAsJsonObject("message").get("text").getAsString());
	}

	@Test
	void junitHasASuiteForEachFileAndATestForEachFinding() throws IOException {
		write("a.journey", CLEAN);
		write("b.journey", "persona P { prefers nothing, nothing }\n");
		write("c.journey", "");
		run(folder, "validate", ".", "missing", "--format", "junit").exits(3).out("""
				<?xml version="1.0" encoding="UTF-8"?>
				<testsuites name="journey validate" tests="5" failures="2" errors="1">
				  <testsuite name="a.journey" tests="1" failures="0" errors="0" skipped="0">
				    <testcase name="journey validate" classname="a.journey"/>
				  </testsuite>
				  <testsuite name="b.journey" tests="2" failures="2" errors="0" skipped="0">
				    <testcase name="REF-001 No channel has the name “nothing”" classname="b.journey" file="b.journey" line="1">
				      <failure type="error" message="No channel has the name “nothing”">b.journey:1:21: error REF-001 No channel has the name “nothing”</failure>
				    </testcase>
				    <testcase name="REF-001 No channel has the name “nothing” (2)" classname="b.journey" file="b.journey" line="1">
				      <failure type="error" message="No channel has the name “nothing”">b.journey:1:30: error REF-001 No channel has the name “nothing”</failure>
				    </testcase>
				  </testsuite>
				  <testsuite name="c.journey" tests="1" failures="0" errors="0" skipped="0">
				    <testcase name="SYN-010 The file holds no element" classname="c.journey" file="c.journey" line="1">
				      <system-out>c.journey:1:1: warning SYN-010 The file holds no element</system-out>
				    </testcase>
				  </testsuite>
				  <testsuite name="missing" tests="1" failures="0" errors="1" skipped="0">
				    <testcase name="FIL-001 There is no such file or folder" classname="missing" file="missing">
				      <error type="FIL-001" message="There is no such file or folder"/>
				    </testcase>
				  </testsuite>
				</testsuites>
				""");
	}

	@ParameterizedTest
	@CsvSource({ "error, 0", "warning, 1" })
	void inJunitAFindingIsAFailureIfItFailsTheCommand(String failOn, int failures) throws IOException {
		write("c.journey", "");
		String out = run(folder, "validate", "--format", "junit", "--fail-on", failOn).exits(failures).out();
		assertEquals("<testsuites name=\"journey validate\" tests=\"1\" failures=\"" + failures + "\" errors=\"0\">", out.lines().toList().get(1));
	}

	@Test
	void gitHubGetsOneCommandForEachFinding() throws IOException {
		write("shop/a, b: 100%.journey", POOR);
		run(folder, "validate", "shop", "missing", "--format", "github").exits(3).out("""
				::error file=shop/a%2C b%3A 100%25.journey,line=1,col=9,endLine=1,title=SEG-220::Journey “J” has no persona: say who lives it, with “for”
				::warning file=shop/a%2C b%3A 100%25.journey,line=1,col=19,endLine=1,title=KPI-501::Stage “S” has no KPI: nothing tells whether it works
				::warning file=shop/a%2C b%3A 100%25.journey,line=1,col=34,endLine=1,title=TPT-304::Touchpoint “T” has no channel: say where it takes place, with “via”
				::notice file=shop/a%2C b%3A 100%25.journey,line=1,col=34,endLine=1,title=TPT-310::Touchpoint “T” has no emotion: say what a persona feels, with “feels”
				::error file=missing,title=FIL-001::There is no such file or folder
				""").err("missing: There is no such file or folder\nFiles: 1; errors: 1; warnings: 2; notes: 1\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text", "github" })
	void whereNothingIsFoundNothingIsPrinted(String format) throws IOException {
		write("a.journey", CLEAN);
		run(folder, "validate", "--format", format).exits(0).out("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text", "json", "sarif", "junit", "github" })
	void quietLeavesTheDocumentAsItIs(String format) throws IOException {
		write("a.journey", POOR);
		CliRun quiet = run(folder, "validate", "--format", format, "--quiet").exits(1).err("");
		assertEquals(run(folder, "validate", "--format", format).out(), quiet.out());
	}

	@Test
	void aTerminalGetsColours() throws IOException {
		write("a.journey", UNKNOWN_NAME);
		run(new Terminal(true, true, Map.of()), folder, "validate", "--quiet").exits(1).out("""
				<1>a.journey:1:21<0>: <1;31>error REF-001<0>: No channel has the name “nothing”
				<2>  1 | <0>persona P { prefers nothing }
				<2>    | <0>                    <1;31>^^^^^^^<0>
				""".replaceAll("<([0-9;]+)>", "\u001b[$1m"));
	}

	static Stream<Terminal> withoutColours() {
		return Stream.of(Terminal.NONE, new Terminal(false, true, Map.of()), new Terminal(true, true, Map.of("NO_COLOR", "1")),
				new Terminal(true, true, Map.of("TERM", "dumb")));
	}

	@ParameterizedTest
	@MethodSource("withoutColours")
	void nobodyElseGetsColours(Terminal terminal) throws IOException {
		write("a.journey", POOR);
		assertEquals(run(folder, "validate").out(), run(terminal, folder, "validate").exits(1).out());
	}

	@Test
	void whoWantsNoColoursGetsNone() throws IOException {
		write("a.journey", POOR);
		assertEquals(run(folder, "validate").out(), run(new Terminal(true, true, Map.of()), folder, "validate", "--no-color").exits(1).out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "json", "sarif", "junit", "github" })
	void programsGetNoColours(String format) throws IOException {
		write("a.journey", POOR);
		CliRun onTerminal = run(new Terminal(true, true, Map.of()), folder, "validate", "--format", format).exits(1);
		assertEquals(run(folder, "validate", "--format", format).out(), onTerminal.out());
	}

	private static JsonObject sarif(CliRun run) {
		JsonArray runs = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("runs");
		assertEquals(1, runs.size());
		return runs.get(0).getAsJsonObject();
	}

	private static JsonObject driver(JsonObject run) {
		return run.getAsJsonObject("tool").getAsJsonObject("driver");
	}

	private static List<String> ids(JsonObject run, String descriptors) {
		return driver(run).getAsJsonArray(descriptors).asList().stream().map(JsonElement::getAsJsonObject).map(rule -> rule.get("id").getAsString()).toList();
	}
}
