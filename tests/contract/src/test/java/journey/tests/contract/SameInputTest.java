// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same input gives the same bytes, wherever and whenever. */
class SameInputTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource(names = { "SMARTPHONE", "VARIETY" })
	void moreRunsWriteTheSameAlsoOverTheirOwnOutputs(Report report) {
		assertSame(report, build(Distribution.in(report.workspace()), "."));
		assertSame(report, build(Distribution.in(report.workspace()), "."));
	}

	/** Another place, another current folder, another country and other ends of lines: each of them alone would change some bytes if it played a part. */
	@ParameterizedTest
	@EnumSource(names = { "SMARTPHONE", "VARIETY" })
	void neitherThePlaceNorTheMachinePlaysAPart(Report report) throws IOException {
		Path copy = Files.createDirectory(folder.resolve("copy"));
		try (Stream<Path> files = Files.list(report.workspace())) {
			for (Path file : files.toList()) {
				Files.copy(file, copy.resolve(file.getFileName()));
			}
		}
		assertSame(report, build(Distribution.in(folder).withOptions("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu",
				"-Dfile.encoding=ISO-8859-1", "-Dstdout.encoding=US-ASCII", "-Dline.separator=\r\n"), copy.toAbsolutePath().normalize().toString()));
	}

	private Outputs build(Distribution distribution, String workspace) {
		return Outputs.build(distribution, workspace, folder.resolve("to"));
	}

	private static void assertSame(Report report, Outputs outputs) {
		assertEquals(report.outputs().files().keySet(), outputs.files().keySet());
		report.outputs().files().forEach((path, text) -> Lines.assertSame(text, outputs.files().get(path), path));
	}
}
