// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the files of the project are, from whatever folder the tests are started. */
public final class Project {

	private static final Path ROOT = findRoot();

	private Project() {
	}

	public static Path root() {
		return ROOT;
	}

	/** A file or folder that tests share. */
	public static Path corpus(String name) {
		return ROOT.resolve("tests/corpus").resolve(name);
	}

	/** Golden files of this module. */
	public static Path golden(String name) {
		return ROOT.resolve("tests/journey.tests/golden").resolve(name);
	}

	public static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All files below a folder whose name ends so, in the order of their paths; never none. */
	public static List<Path> files(Path folder, String ending) {
		try (Stream<Path> all = Files.walk(folder)) {
			List<Path> found = all.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).sorted().toList();
			if (found.isEmpty()) {
				throw new IllegalStateException("no " + ending + " in " + folder);
			}
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The files and folders directly in a folder, in the order of their names; never none. */
	public static List<Path> children(Path folder) {
		try (Stream<Path> all = Files.list(folder)) {
			List<Path> found = all.sorted().toList();
			if (found.isEmpty()) {
				throw new IllegalStateException("nothing in " + folder);
			}
			return found;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Path findRoot() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isRegularFile(folder.resolve("releng/find-java.sh")) && Files.isDirectory(folder.resolve("tests/journey.tests"))) {
				return folder;
			}
		}
		throw new IllegalStateException("the tests must be started within the project");
	}
}
