// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The workspaces that users see first: each folder of examples/ is one. */
public final class Examples {

	private static final Path ROOT = Project.root().resolve("examples");

	/** Shows what is found in weak journeys; it need not be clean, nor well formatted. */
	private static final String INVALID = "invalid";

	private Examples() {
	}

	/** All examples but the one that is meant to be bad. */
	public static List<Path> good() {
		return Project.children(ROOT).stream().filter(Files::isDirectory).filter(folder -> !folder.endsWith(INVALID)).toList();
	}

	/** Their files, those in subfolders too. */
	public static List<Path> goodFiles() {
		return good().stream().flatMap(folder -> Project.files(folder, ".journey").stream()).toList();
	}
}
