// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.tests.support.CliRun;

/** The commands that write journey files: init and format. */
class WritingCommandsTest {

	private static final String UNTIDY = "channel   a\nchannel b {owner \"o\"}\n";
	private static final String TIDY = "channel a\nchannel b { owner \"o\" }\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr" })
	void theFirstJourneyHasNoFindingAndIsFormatted(String language) {
		CliRun.run(folder, "init", "shop", "--lang", language).exits(0).out("");
		CliRun.run(folder, "validate", "shop", "--fail-on", "info").exits(0).out("");
		CliRun.run(folder, "format", "--check", "shop").exits(0).out("");
		CliRun.run(folder, "build", "shop", "--to", "out").exits(0).out("");
	}

	@Test
	void anEmptyOutputFolderIsTheCurrentOne() {
		CliRun.run(folder, "init", "shop").exits(0);
		CliRun.run(folder, "report", "shop", "--to", "").exits(0);
		assertEquals(true, Files.exists(folder.resolve("report.html")));
	}

	@Test
	void theLanguagesOfTheFirstJourneyDiffer() throws IOException {
		CliRun.run(folder, "init", "en");
		CliRun.run(folder, "init", "fr", "--lang", "fr");
		assertNotEquals(read("en/first.journey"), read("fr/first.journey"));
	}

	@Test
	void initNeverOverwrites() throws IOException {
		Files.writeString(folder.resolve("first.journey"), "mine");
		CliRun.run(folder, "init").exits(3).err("./first.journey is there already; nothing was written\n");
		assertEquals("mine", read("first.journey"));
	}

	@Test
	void formatWritesTheFileInPlaceAndLeavesNothingElse() throws IOException {
		Files.writeString(folder.resolve("a.journey"), UNTIDY);
		CliRun.run(folder, "format").exits(0).out("").err("");
		assertEquals(TIDY, read("a.journey"));
		try (var files = Files.list(folder)) {
			assertEquals(List.of("a.journey"), files.map(file -> file.getFileName().toString()).toList());
		}
	}

	@Test
	void checkNamesTheFilesAndChangesNothing() throws IOException {
		Files.writeString(folder.resolve("a.journey"), UNTIDY);
		Files.writeString(folder.resolve("b.journey"), TIDY.replace('a', 'c').replace('b', 'd'));
		CliRun.run(folder, "format", "--check", "a.journey").exits(1).out("a.journey: is not formatted\n").err("");
		assertEquals(UNTIDY, read("a.journey"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "channel   a\npersona P {", "channel   a\n} prsona Q { x }", "channel   \"a" })
	void aFileWithMistakesInItsStructureIsLeftAloneAndTheOthersAreFormatted(String broken) throws IOException {
		Files.writeString(folder.resolve("a.journey"), broken);
		Files.writeString(folder.resolve("b.journey"), UNTIDY);
		CliRun.run(folder, "format").exits(1).err("a.journey: has syntax errors and was left alone\n");
		assertEquals(broken, read("a.journey"));
		assertEquals(TIDY, read("b.journey"));
	}

	@Test
	void aFileThatIsMissingIsReported() {
		CliRun.run(folder, "format", "nowhere").exits(3).err("nowhere: There is no such file or folder\n");
	}

	private String read(String name) throws IOException {
		return Files.readString(folder.resolve(name));
	}
}
