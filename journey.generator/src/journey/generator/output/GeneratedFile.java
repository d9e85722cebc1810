// SPDX-License-Identifier: EPL-2.0
package journey.generator.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A file to be written.
 *
 * @param path its path in the output folder, of ASCII letters, digits, dots and hyphens, with slashes
 * @param content its bytes
 */
public record GeneratedFile(String path, byte[] content) implements OutputFile {

	private static final Pattern PATH = Pattern.compile("[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*");

	/** @throws IllegalArgumentException if the path could lead out of the output folder */
	public GeneratedFile {
		if (!isSafe(path)) {
			throw new IllegalArgumentException("not a path for an output: " + path);
		}
	}

	/** A file of text; lines end with \n. */
	public GeneratedFile(String path, String text) {
		this(path, text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void writeTo(OutputStream out) throws IOException {
		out.write(content);
	}

	/** The content of a file of text. */
	public String text() {
		return new String(content, StandardCharsets.UTF_8);
	}

	/** Whether a path stays within the output folder and is the same on every file system. */
	public static boolean isSafe(String path) {
		return PATH.matcher(path).matches();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof GeneratedFile file && path.equals(file.path) && Arrays.equals(content, file.content);
	}

	@Override
	public int hashCode() {
		return 31 * path.hashCode() + Arrays.hashCode(content);
	}

	@Override
	public String toString() {
		return path + " (" + content.length + " bytes)";
	}
}
