// SPDX-License-Identifier: EPL-2.0
package journey.tests.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.tests.support.CliRun;
import journey.tests.support.Golden;
import journey.tests.support.Project;

/** What the guides tell to do works, and what they show is what is seen. */
class TranscriptsTest {

	static Stream<String> pages() {
		return Stream.of("analysts.md", "modelers.md", "tutorial.md");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void thePageShowsWhatTheCommandPrints(String page, @TempDir Path folder) throws IOException {
		Path file = Project.root().resolve("docs").resolve(page);
		Golden.file(file).check(Transcript.rerun(Files.readString(file), folder));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void theFilesOfThePageAreFormatted(String page, @TempDir Path folder) throws IOException {
		Transcript.rerun(Files.readString(Project.root().resolve("docs").resolve(page)), folder);
		CliRun.run(folder, "format", "--check").exits(0);
	}
}
