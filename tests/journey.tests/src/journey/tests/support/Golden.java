// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with the result that a person has reviewed. A missing one is written, and the test fails all the same. After a
 * change that is meant, -Dgolden.accept=true writes the new results; look at them in git before you commit.
 */
public final class Golden {

	private static final String ACCEPT = "golden.accept";

	private final Path file;

	private Golden(Path file) {
		this.file = file;
	}

	public static Golden file(Path file) {
		return new Golden(file);
	}

	/** The file beside another one, with this ending instead of its own. */
	public static Golden beside(Path source, String ending) {
		String name = source.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return new Golden(source.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ending));
	}

	/** The file holds exactly this text. */
	public void check(String actual) {
		if (!Files.exists(file)) {
			write(actual);
			fail("there was no " + file + "; it was written now: review it and run the test again");
		}
		String expected = Project.read(file);
		if (expected.equals(actual)) {
			return;
		}
		if (Boolean.getBoolean(ACCEPT)) {
			write(actual);
			return;
		}
		fail(file + " differs; accept the change with -D" + ACCEPT + "=true\n" + Diff.of(expected, actual));
	}

	private void write(String text) {
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, text.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
