// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.tests.support.CliRun;

/** What the command says about itself, and to those who use it wrongly. */
class UsageTest extends CommandTestCase {

	@Test
	void withoutArgumentsTheUsageIsShown() {
		CliRun result = run(folder).exits(2).out("");
		assertEquals(run(folder, "--help").exits(0).err("").out(), result.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "chekc", "draw", "--nonsense", "--verbose" })
	void whatIsNoCommandIsWrongUsage(String argument) {
		CliRun result = run(folder, argument).exits(2).out("");
		assertEquals(true, result.err().startsWith((argument.startsWith("-") ? "Unknown option: '" : "Unmatched argument at index 0: '") + argument + "'\n"), result.err());
	}

	/** Whoever mistypes a command must learn which there are. */
	@ParameterizedTest
	@ValueSource(strings = { "chekc", "--nonsense" })
	void wrongUsageNamesTheKnownCommands(String argument) {
		CliRun result = run(folder, argument).exits(2);
		for (String command : commands()) {
			assertEquals(true, Pattern.compile("\\b" + command + "\\b").matcher(result.err()).find(), command + " in\n" + result.err());
		}
	}

	@ParameterizedTest
	@MethodSource("readers")
	void anUnknownOptionIsWrongUsageAndTheKnownOnesAreNamed(String command) {
		CliRun result = command(command, "--nonsense").exits(2).out("");
		assertEquals("Unknown option: '--nonsense'", result.err().lines().findFirst().orElseThrow());
		assertEquals(true, Pattern.compile("\\[--fail-on=SEVERITY\\]").matcher(result.err()).find(), result.err());
	}

	@Test
	void wrongUsageIsToldInAFewLines() {
		assertEquals("""
				Unmatched argument at index 0: 'chekc'
				Known commands: build, validate, explain, kpis, generate, report, diagram, measure, simulate, schema, init, format, lsp, help
				Usage: journey [-hV] COMMAND
				See journey help
				""", run(folder, "chekc").exits(2).err());
		assertEquals("""
				Unknown option: '--nonsense'
				Usage: journey explain [-hV] [--lang=LANG] [CODE]
				See journey help explain
				""", run(folder, "explain", "--nonsense").exits(2).err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			validate --fail-on fatal          | [ERROR, WARNING, INFO]
			validate --lang de                | [EN, FR]
			validate --format xml             | [TEXT, JSON, SARIF, JUNIT, GITHUB]
			explain --lang de                 | [EN, FR]
			kpis --lang de                    | [EN, FR]
			kpis --format xml                 | [TEXT, JSON]
			report --to out --format docx     | [HTML, MD, PDF]
			report --to out --format html,doc | [HTML, MD, PDF]
			schema nothing                    | [collection-spec, diagram, findings, kpis, results, truth]
			generate --to out --only all      | [collection-spec, event-schemas, tracking-plan, implementation, interview-guide, marketing-plan, narratives]
			""")
	void anUnknownValueIsWrongUsageAndTheKnownOnesAreNamed(String arguments, String known) {
		CliRun result = run(folder, arguments.split(" ")).exits(2).out("");
		String first = result.err().lines().findFirst().orElseThrow();
		assertEquals(true, first.toLowerCase(Locale.ROOT).contains("one of " + known.toLowerCase(Locale.ROOT)), first);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tomorrow", "2027-02-30", "31.01.2027", "27-01-31", "+12027-01-31", "" })
	void whatIsNoDayIsWrongUsage(String day) throws IOException {
		write("a.journey", CLEAN);
		for (String command : List.of("report", "build")) {
			CliRun result = run(folder, command, "--to", "out", "--today", day).exits(2).out("");
			assertEquals("Invalid value for option '--today': '" + day + "' is no day such as 2027-01-31", result.err().lines().findFirst().orElseThrow());
		}
		assertEquals(List.of("a.journey"), files());
	}

	@ParameterizedTest
	@MethodSource("writers")
	void whoWritesMustSayWhere(String command) throws IOException {
		write("a.journey", CLEAN);
		CliRun result = run(folder, command).exits(2).out("");
		assertEquals("Missing required option: '--to=DIR'", result.err().lines().findFirst().orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "validate --to out", "generate --to out --format md", "build --to out --format md", "report --to", "validate --lang", "validate --fail-on",
			"validate --format", "validate --baseline", "validate --explain --format json", "explain A B", "kpis a b", "kpis --check visits", "kpis --check --in .", "kpis --check --format json", "schema findings findings", "build --to out --only tracking-plan",
			"lsp --nonsense", "lsp file" })
	void optionsThatDoNotFitAreWrongUsage(String arguments) {
		run(folder, arguments.split(" ")).exits(2).out("");
	}

	@ParameterizedTest
	@CsvSource({ "ERROR, 1", "error, 1", "WARNING, 1", "warning, 1", "INFO, 1", "info, 1" })
	void failOnMayBeWrittenInSmallLetters(String severity, int code) throws IOException {
		write("a.journey", POOR);
		run(folder, "validate", "--fail-on", severity).exits(code);
	}

	@Test
	void helpListsExactlyTheCommandsThatWork() {
		assertEquals(List.of("build", "validate", "explain", "kpis", "generate", "report", "diagram", "measure", "simulate", "schema", "init", "format", "lsp", "help"), commands());
		for (String command : commands()) {
			CliRun result = run(folder, command, "--help").exits(0).err("");
			assertEquals(true, Pattern.compile("(?m)^Usage: journey " + command + " ").matcher(result.out()).find(), result.out());
			assertEquals(result.out(), run(folder, "help", command).exits(0).err("").out());
		}
	}

	@Test
	void helpNamesTheExitCodes() {
		assertEquals(true, run(folder, "--help").out().endsWith("""
				Exit codes: 0 fine; 1 findings, or a check that failed; 2 wrong usage;
				3 an input could not be read or an output not written.
				"""));
	}

	@Test
	void theVersionIsShown() {
		assertEquals(true, run(folder, "--version").exits(0).err("").out().matches("journey \\d+\\.\\d+\\.\\d+\\.\\S+\n"));
	}

	/** "--help lists only what works": each command can be asked for its version or has no such option. */
	@ParameterizedTest
	@MethodSource("readers")
	void theVersionOfACommandIsThatOfTheProduct(String command) {
		assertEquals(run(folder, "--version").out(), run(folder, command, "--version").exits(0).err("").out());
	}
}
