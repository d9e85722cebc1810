// SPDX-License-Identifier: EPL-2.0
package journey.tests.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.tests.support.CliRun;
import journey.tests.support.Examples;
import journey.tests.support.Golden;
import journey.tests.support.Project;

/** What a user may expect of every folder in examples/. That they are read and written back is the business of RoundTripTest. */
class ExamplesTest {

	/** The lines of the text format that begin a finding; those with the text and its marks are indented. */
	private static final Pattern FIRST_LINE = Pattern.compile("(?m)^\\S.*\n");

	private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
	private static final Pattern COMMAND = Pattern.compile("(?m)^ {4}\\./journey .*? ?(examples/\\S+)");

	static Stream<Named<Path>> examples() {
		return Examples.good().stream().map(folder -> Named.of(folder.getFileName().toString(), folder));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void hasNeitherErrorsNorWarnings(Path example) {
		CliRun.run(example, "validate", "--quiet", "--fail-on", "warning").exits(0).err("");
	}

	/** In the language of the example. */
	@ParameterizedTest
	@MethodSource("examples")
	void itsNotesStandBesideIt(Path example) {
		String findings = CliRun.run(example, "validate", "--quiet", "--all").out();
		Golden.file(example.resolve("expected-findings.txt"))
				.check(FIRST_LINE.matcher(findings).results().map(MatchResult::group).collect(Collectors.joining()));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void isFormatted(Path example) {
		CliRun.run(example, "format", "--check").exits(0).out("");
	}

	@ParameterizedTest
	@MethodSource("examples")
	void saysOfEachOfItsFilesWhatItHolds(Path example) {
		List<Path> linked = LINK.matcher(readme(example)).results().map(link -> example.resolve(link.group(1))).toList();
		assertEquals(List.of(), linked.stream().filter(path -> !Files.exists(path)).toList());
		assertEquals(List.of(), Project.files(example, ".journey").stream().filter(file -> linked.stream().noneMatch(file::startsWith)).toList());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void itsCommandsAreAboutItself(Path example) {
		List<String> workspaces = COMMAND.matcher(readme(example)).results().map(command -> command.group(1)).distinct().toList();
		assertEquals(List.of("examples/" + example.getFileName()), workspaces);
	}

	private static String readme(Path example) {
		return Project.read(example.resolve("README.md"));
	}
}
