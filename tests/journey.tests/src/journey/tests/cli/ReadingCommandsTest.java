// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import journey.tests.support.CliRun;

/** What all commands that read a workspace have in common: exit codes, languages, streams. */
class ReadingCommandsTest extends CommandTestCase {

	@ParameterizedTest
	@MethodSource("readers")
	void aCleanWorkspaceIsFine(String command) throws IOException {
		write("a.journey", CLEAN);
		command(command).exits(0).out("");
	}

	@ParameterizedTest
	@MethodSource("readers")
	void anErrorIsAFinding(String command) throws IOException {
		write("a.journey", POOR);
		command(command).exits(1);
		assertEquals(List.of("a.journey"), files());
	}

	@ParameterizedTest
	@MethodSource("readers")
	void aMistakeOfSyntaxIsAFinding(String command) throws IOException {
		write("a.journey", CLEAN + "persona {");
		command(command).exits(1);
		assertEquals(List.of("a.journey"), files());
	}

	@ParameterizedTest
	@MethodSource("readers")
	void anUnknownNameIsAFinding(String command) throws IOException {
		write("a.journey", CLEAN + "persona P { prefers nothing }");
		command(command).exits(1);
		assertEquals(List.of("a.journey"), files());
	}

	@ParameterizedTest
	@MethodSource("readers")
	void warningsAloneAreFine(String command) throws IOException {
		write("a.journey", WARNED);
		command(command).exits(0);
	}

	@ParameterizedTest
	@MethodSource("readers")
	void aMissingPathIsAFailureOfInput(String command) {
		CliRun result = command(command, "missing").exits(3).out("");
		assertEquals("missing: There is no such file or folder", result.err().lines().findFirst().orElseThrow());
		assertEquals(List.of(), files());
	}

	/** So is, without an installed locale, every name with an accent; and with Windows every name with a question mark. */
	@ParameterizedTest
	@MethodSource("readers")
	void aPathThatTheSystemCannotNameIsAFailureOfInput(String command) {
		command(command, "a\0b").exits(3).out("");
	}

	@ParameterizedTest
	@MethodSource("readers")
	void anEmptyFolderIsAFailureOfInput(String command) {
		CliRun result = command(command).exits(3).out("");
		assertEquals(".: There is no .journey file in this folder", result.err().lines().findFirst().orElseThrow());
	}

	@ParameterizedTest
	@MethodSource("readers")
	void anUnreadableFileIsAFailureAndTheOthersAreChecked(String command) throws IOException {
		Files.write(folder.resolve("a.journey"), new byte[] { (byte) 0xFF });
		write("b.journey", POOR);
		CliRun result = command(command).exits(3);
		assertEquals(4, findings(result).size());
		assertEquals("a.journey: The file is not UTF-8 text: line 1 has a byte that UTF-8 does not allow", result.err().lines().findFirst().orElseThrow());
	}

	static Stream<Arguments> limits() {
		return Stream.of(
				Arguments.of(CLEAN, "info", 0),
				Arguments.of(NOTED, "info", 1), Arguments.of(NOTED, "warning", 0), Arguments.of(NOTED, "error", 0),
				Arguments.of(WARNED, "info", 1), Arguments.of(WARNED, "warning", 1), Arguments.of(WARNED, "error", 0),
				Arguments.of(POOR, "error", 1));
	}

	@ParameterizedTest
	@MethodSource("limits")
	void findingsAtOrAboveTheLimitFail(String text, String limit, int code) throws IOException {
		write("a.journey", text);
		run(folder, "validate", "--fail-on", limit).exits(code);
		run(folder, "build", "--to", "out", "--fail-on", limit).exits(code);
		assertEquals(code == 0, Files.exists(folder.resolve("out")));
	}

	@Test
	void theLanguageOfTheMachinePlaysNoPart() throws IOException {
		write("a.journey", CLEAN);
		Locale before = Locale.getDefault();
		try {
			for (String machine : List.of("fr-FR", "tr-TR", "ar-EG", "th-TH-u-nu-thai")) {
				Locale.setDefault(Locale.forLanguageTag(machine));
				run(folder, "validate").exits(0).out("").err("Files: 1; errors: 0; warnings: 0; notes: 0\n");
				run(folder, "build", "--to", "out-" + machine.substring(0, 2)).exits(0);
			}
		} finally {
			Locale.setDefault(before);
		}
		assertEquals(content(folder.resolve("out-fr")), content(folder.resolve("out-ar")));
		assertEquals(content(folder.resolve("out-fr")), content(folder.resolve("out-th")));
	}

	@Test
	void quietPrintsFindingsOnly() throws IOException {
		write("a.journey", POOR);
		CliRun result = run(folder, "validate", "--quiet").exits(1).err("");
		assertEquals(run(folder, "validate").out(), result.out());
		write("a.journey", CLEAN);
		run(folder, "build", "--quiet", "--to", "out").exits(0).out("").err("");
	}

	/** What prevents the work is said in any case. */
	@Test
	void quietDoesNotHideFailures() throws IOException {
		write("a.journey", POOR);
		run(folder, "build", "--quiet", "--to", "out").exits(1).err("Nothing was written.\n");
		run(folder, "validate", "--quiet", "missing").exits(3).err("missing: There is no such file or folder\n");
	}
}
