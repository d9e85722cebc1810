// SPDX-License-Identifier: EPL-2.0
package journey.generator.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that may be too large for memory and is there already, elsewhere.
 *
 * @param original where it is
 */
public record CopiedFile(String path, Path original) implements OutputFile {

	/** @throws IllegalArgumentException if the path could lead out of the output folder */
	public CopiedFile {
		if (!GeneratedFile.isSafe(path)) {
			throw new IllegalArgumentException("not a path for an output: " + path);
		}
	}

	@Override
	public void writeTo(OutputStream out) throws IOException {
		Files.copy(original, out);
	}
}
