// SPDX-License-Identifier: EPL-2.0
package journey.releng.pins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinnedFilesTest {

	private static final Path ROOT = Path.of("../..");

	@ParameterizedTest
	@ValueSource(strings = { PinnedFiles.TARGET_DEFINITION, PinnedFiles.CODEGEN_POM })
	void theFileInGitIsTheOneMadeFromTheList(String file) throws IOException {
		String made = PinnedFiles.from(Files.readString(ROOT.resolve(PinnedFiles.LIST))).get(file);
		assertEquals(made, Files.readString(ROOT.resolve(file)), "run PinnedFiles after a change of pins.txt");
	}

	@Test
	void aJarWithoutManifestGetsOne() {
		String target = PinnedFiles.from("g:plain:1 target plain;1.0.0\n").get(PinnedFiles.TARGET_DEFINITION);
		assertTrue(target.contains("Bundle-SymbolicName: plain\nBundle-Version: 1.0.0\n"), target);
	}

	@ParameterizedTest
	@ValueSource(strings = { "g:a target", "g:a:1", "g:a:1 somewhere" })
	void aWrongLineIsRefused(String line) {
		assertThrows(IllegalArgumentException.class, () -> PinnedFiles.from(line));
	}
}
