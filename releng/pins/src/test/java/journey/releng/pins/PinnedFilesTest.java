// SPDX-License-Identifier: EPL-2.0
package journey.releng.pins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinnedFilesTest {

	private static final Path ROOT = Path.of("../..");

	@ParameterizedTest
	@ValueSource(strings = { PinnedFiles.TARGET_DEFINITION, PinnedFiles.WORKBENCH_DEFINITION, PinnedFiles.CODEGEN_POM })
	void theFileInGitIsTheOneMadeFromTheList(String file) throws IOException {
		String made = PinnedFiles.from(Files.readString(ROOT.resolve(PinnedFiles.LIST))).get(file);
		assertEquals(made, Files.readString(ROOT.resolve(file)), "run PinnedFiles after a change of pins.txt");
	}

	@Test
	void aJarWithoutManifestGetsOne() {
		String target = PinnedFiles.from("g:plain:1 target plain;1.0.0\n").get(PinnedFiles.TARGET_DEFINITION);
		assertTrue(target.contains("Bundle-SymbolicName: plain\nBundle-Version: 1.0.0\n"), target);
	}

	@Test
	void whatAWrappedJarNeedsIsInstalled() {
		String workbench = PinnedFiles.from("g:plain:1 workbench plain;1.0.0 needs=a.b,c\n").get(PinnedFiles.WORKBENCH_DEFINITION);
		assertTrue(workbench.contains("\nImport-Package: a.b.*;version=0,c.*;version=0,*;resolution:=optional\n"), workbench);
	}

	@Test
	void theCommandLineDoesWithoutTheBundlesOfTheWorkbench() {
		Map<String, String> files = PinnedFiles.from("g:window:1 workbench\ng:model:1 target\n");
		assertFalse(files.get(PinnedFiles.TARGET_DEFINITION).contains("window"), files.get(PinnedFiles.TARGET_DEFINITION));
		assertTrue(files.get(PinnedFiles.WORKBENCH_DEFINITION).contains("<artifactId>window</artifactId>"), files.get(PinnedFiles.WORKBENCH_DEFINITION));
		assertTrue(files.get(PinnedFiles.WORKBENCH_DEFINITION).contains("<artifactId>model</artifactId>"), files.get(PinnedFiles.WORKBENCH_DEFINITION));
	}

	@ParameterizedTest
	@ValueSource(strings = { "g:a target", "g:a:1", "g:a:1 somewhere" })
	void aWrongLineIsRefused(String line) {
		assertThrows(IllegalArgumentException.class, () -> PinnedFiles.from(line));
	}
}
