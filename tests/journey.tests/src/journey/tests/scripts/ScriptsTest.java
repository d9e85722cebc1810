// SPDX-License-Identifier: EPL-2.0
package journey.tests.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.tests.support.Project;

/** The tests of the shell scripts, which are shell scripts themselves: tests/scripts/run. */
class ScriptsTest {

	private static final int MINUTES = 10;

	@TempDir
	private Path folder;

	@Test
	void theShellScriptsPassTheirTests() throws IOException, InterruptedException {
		Path script = Project.root().resolve("tests/scripts/run");
		assertTrue(Files.isRegularFile(script), "there is no " + script);
		assumeTrue(Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).anyMatch(path -> Files.isExecutable(Path.of(path, "bash"))),
				"there is no bash on the PATH");
		Path output = folder.resolve("output.txt");
		Process process = new ProcessBuilder("bash", script.toString()).directory(Project.root().toFile())
				.redirectInput(ProcessBuilder.Redirect.from(Files.createFile(folder.resolve("empty")).toFile()))
				.redirectErrorStream(true).redirectOutput(output.toFile()).start();
		boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
		if (!ended) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly().waitFor();
		}
		String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
		assertTrue(ended, () -> "not ended after " + MINUTES + " minutes:\n" + text);
		assertEquals(0, process.exitValue(), text);
	}
}
