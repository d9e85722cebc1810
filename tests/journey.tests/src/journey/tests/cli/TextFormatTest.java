// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.tests.support.Settings;

/** The caret stands below the mistake, whatever is in the line. */
class TextFormatTest {

	private static final String MESSAGE = "error REF-001: No channel has the name “nothing”\n";

	@TempDir
	private Path folder;

	@Test
	void theWholeMistakeIsMarked() throws IOException {
		assertPrinted("persona P { prefers nothing }\n", "a.journey:1:21: " + MESSAGE + """
				  1 | persona P { prefers nothing }
				    |                     ^^^^^^^
				""");
	}

	/** The excerpt begins and ends with whole letters. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void noLetterIsCutInTwo(int before) throws IOException {
		Files.writeString(folder.resolve("a.journey"), "persona P { family \"" + "x".repeat(before) + "😀".repeat(200) + "\" prefers nothing hobbies \"" + "😀".repeat(200) + "\" }\n");
		assertEquals(-1, run(folder, "validate", ".").out().indexOf('\uFFFD'));
	}

	@Test
	void aTabIsOneBlank() throws IOException {
		assertPrinted("persona P {\n\t\tprefers\tnothing }\n", "a.journey:2:11: " + MESSAGE + """
				  2 |   prefers nothing }
				    |           ^^^^^^^
				""");
	}

	@Test
	void theLastLineMayHaveNoEnd() throws IOException {
		assertPrinted("persona P {\n\n prefers nothing }", "a.journey:3:10: " + MESSAGE + """
				  3 |  prefers nothing }
				    |          ^^^^^^^
				""");
	}

	@Test
	void lineEndsOfWindowsAreNotShown() throws IOException {
		assertPrinted("persona P {\r\n prefers nothing\r\n}\r\n", "a.journey:2:10: " + MESSAGE + """
				  2 |  prefers nothing
				    |          ^^^^^^^
				""");
	}

	@Test
	void theMarginIsAsWideAsTheNumberOfTheLine() throws IOException {
		assertPrinted("\n".repeat(99) + "persona P { prefers nothing }\n", "a.journey:100:21: " + MESSAGE + """
				  100 | persona P { prefers nothing }
				      |                     ^^^^^^^
				""");
	}

	@Test
	void ofALongLineOnlyThePartAroundTheMistakeIsShown() throws IOException {
		String text = "persona P { family \"" + "x".repeat(300) + "\" prefers nothing profession \"" + "y".repeat(300) + "\" }\n";
		String shown = text.strip().substring(270, 390);
		assertPrinted(text, "a.journey:1:331: " + MESSAGE
				+ "  1 | …" + shown + "…\n"
				+ "    |  " + " ".repeat(60) + "^^^^^^^\n");
	}

	@Test
	void theEndOfALongLineIsShownInFullWidth() throws IOException {
		String text = "persona P { family \"" + "x".repeat(300) + "\" prefers nothing }\n";
		String line = text.strip();
		assertPrinted(text, "a.journey:1:331: " + MESSAGE
				+ "  1 | …" + line.substring(line.length() - 120) + "\n"
				+ "    |  " + " ".repeat(330 - (line.length() - 120)) + "^^^^^^^\n");
	}

	@Test
	void theStartOfALongLineIsShownWithoutMark() throws IOException {
		String text = "persona P { prefers nothing family \"" + "x".repeat(300) + "\" }\n";
		assertPrinted(text, "a.journey:1:21: " + MESSAGE
				+ "  1 | " + text.substring(0, 120) + "…\n"
				+ "    |                     ^^^^^^^\n");
	}

	@Test
	void aMistakeOverSeveralLinesIsMarkedToTheEndOfItsFirst() throws IOException {
		Files.writeString(folder.resolve("a.journey"), "workspace { language en }\nworkspace {\n}\n");
		run(folder, "validate", "--quiet", "--lang", "en").exits(1).err("").out("""
				a.journey:2:1: error SYN-008: “workspace” is given twice; the first is in line 1
				  2 | workspace {
				    | ^^^^^^^^^^^
				""");
	}

	@Test
	void controlCharactersInTextsDoNotReachTheTerminal() throws IOException {
		assertPrinted("persona P { family \"\u001b[31m\u0007\u009b\u202e\u2066\" prefers nothing }\n", "a.journey:1:40: " + MESSAGE + """
				  1 | persona P { family "\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFD" prefers nothing }
				    |                                        ^^^^^^^
				""");
	}

	@Test
	void controlCharactersInMessagesDoNotReachTheTerminal() throws IOException {
		Files.writeString(folder.resolve("a.journey"), "\u001b[2J");
		String out = run(folder, "validate", "--quiet").exits(1).out();
		assertEquals(-1, out.indexOf('\u001b'), out);
	}

	@Test
	void controlCharactersInNamesOfFilesDoNotReachTheTerminal() throws IOException {
		try {
			Files.writeString(folder.resolve("a\u001b[31m\n.journey"), "");
		} catch (IOException | InvalidPathException e) {
			assumeTrue(false, "this file system has no such names: " + e);
		}
		run(folder, "validate").exits(0).out("a\uFFFD[31m\uFFFD.journey:1:1: warning SYN-010: The file holds no element\n");
		run(folder, "validate", "\u001b[31m.journey").exits(3).out("")
				.err("\uFFFD[31m.journey: There is no such file or folder\nFiles: 0; errors: 0; warnings: 0; notes: 0\n");
	}

	/** An emoji has two UTF-16 units, and terminals draw it two columns wide. */
	@Test
	void anEmojiTakesTwoColumns() throws IOException {
		assertPrinted("persona P { family \"😀😀\" prefers nothing }\n", "a.journey:1:35: " + MESSAGE + """
				  1 | persona P { family "😀😀" prefers nothing }
				    |                                   ^^^^^^^
				""");
	}

	@Test
	void findingsComeInTheOrderOfFilesAndPlaces() throws IOException {
		Files.writeString(folder.resolve("b.journey"), "persona P { prefers nothing }");
		Files.writeString(folder.resolve("a.journey"), "persona Q { prefers nothing, nothing prefers nothing }\npersona R { prefers nothing }");
		Files.writeString(folder.resolve("settings.journey"), Settings.ALL_RULES_OFF);
		assertEquals("a.journey:1:21:a.journey:1:30:a.journey:1:46:a.journey:2:21:b.journey:1:21:",
				String.join("", run(folder, "validate", "--quiet").out().lines().filter(line -> line.contains(".journey:")).map(line -> line.replaceAll(" .*", "")).toList()));
	}

	private void assertPrinted(String text, String expected) throws IOException {
		Files.write(folder.resolve("a.journey"), text.getBytes(StandardCharsets.UTF_8));
		Files.writeString(folder.resolve("settings.journey"), Settings.ALL_RULES_OFF);
		run(folder, "validate", "--quiet", "--lang", "en").exits(1).err("").out(expected);
	}
}
