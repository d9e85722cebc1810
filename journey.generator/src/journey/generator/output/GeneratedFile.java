// SPDX-License-Identifier: EPL-2.0
package journey.generator.output;

import java.util.regex.Pattern;

/**
 * A file to be written.
 *
 * @param path its path in the output folder, of ASCII letters, digits, dots and hyphens, with slashes
 * @param text its content; lines end with \n
 */
public record GeneratedFile(String path, String text) {

	private static final Pattern PATH = Pattern.compile("[a-z0-9][a-z0-9.-]*(/[a-z0-9][a-z0-9.-]*)*");

	/** @throws IllegalArgumentException if the path could lead out of the output folder */
	public GeneratedFile {
		if (!isSafe(path)) {
			throw new IllegalArgumentException("not a path for an output: " + path);
		}
	}

	/** Whether a path stays within the output folder and is the same on every file system. */
	public static boolean isSafe(String path) {
		return PATH.matcher(path).matches();
	}
}
