// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.tests.support.CliRun;
import journey.tests.support.Golden;
import journey.tests.support.Project;

/** The files in examples/invalid: beside each stands what the command finds in it, and how it exits. */
class InvalidExamplesTest {

	private static final Path FOLDER = Project.root().resolve("examples/invalid");
	private static final String GOOD = "good.journey";
	private static final Pattern CODE = Pattern.compile("(?m)^[\\w.]+:\\d+:\\d+: \\w+ ([A-Z]{3})-\\d{3}: ");

	static Stream<String> files() {
		return Project.files(FOLDER, ".journey").stream().map(file -> file.getFileName().toString());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void theFindingsAndExitCodesAreThoseBesideTheFile(String name) {
		Golden.beside(FOLDER.resolve(name), ".expected.txt").check(transcript(name));
	}

	/** Mistakes of one file never come from the one that it is read with. */
	@Test
	void theFileThatAllAreReadWithIsGood() {
		CliRun.run(FOLDER, "validate", "--quiet", "--fail-on", "info", GOOD).exits(0).out("").err("");
	}

	@Test
	void togetherTheFilesShowFindingsOfEachFamily() {
		Set<String> families = new TreeSet<>();
		files().forEach(name -> CODE.matcher(transcript(name)).results().forEach(finding -> families.add(finding.group(1))));
		assertEquals(new TreeSet<>(List.of("SYN", "REF", "NAM", "SET", "PER", "SEG", "GOL", "JNY", "TPT", "SRV", "KPI", "DAT", "EVL", "VAL")), families);
	}

	@Test
	void theFolderAsAWholeFails() {
		assertEquals(1, CliRun.run(FOLDER, "validate", "--quiet", ".").err("").exitCode());
	}

	@Test
	void aFileThatIsNotThereIsAnotherFailure() {
		CliRun.run(FOLDER, "validate", "--quiet", "missing.journey").exits(3);
	}

	private static String transcript(String name) {
		StringBuilder transcript = new StringBuilder();
		transcript.append(validate(name, "info").out());
		for (String severity : List.of("error", "warning", "info")) {
			transcript.append("--fail-on ").append(severity).append(": exit code ").append(validate(name, severity).exitCode()).append('\n');
		}
		return transcript.toString();
	}

	private static CliRun validate(String name, String failOn) {
		List<String> files = name.equals(GOOD) ? List.of(GOOD) : List.of(GOOD, name);
		return CliRun.run(FOLDER, Stream.concat(Stream.of("validate", "--quiet", "--lang", "en", "--fail-on", failOn), files.stream())
				.toArray(String[]::new)).err("");
	}
}
