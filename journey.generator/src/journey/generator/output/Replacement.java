// SPDX-License-Identifier: EPL-2.0
package journey.generator.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * New content of a file, written beside it under a fresh name. Until it takes its place the file is what it was, and
 * it is never half of both. What does not take its place is removed.
 */
public final class Replacement implements AutoCloseable {

	private interface Content {

		void writeTo(OutputStream out) throws IOException;
	}

	private static final String END = ".journey-new";
	/** The process that writes it, and a name that no other file has. */
	private static final Pattern FRESH = Pattern.compile("\\.([0-9]{1,18})-[0-9a-f-]{36}" + Pattern.quote(END));

	private final Path place;
	private final Path beside;

	private Replacement(Path place, Path beside) {
		this.place = place;
		this.beside = beside;
	}

	/**
	 * Writes the content beside its place, with the permissions of the file that is there.
	 *
	 * @throws IOException if that is not possible; then nothing is left of it
	 */
	public static Replacement of(Path place, byte[] content) throws IOException {
		return of(place, out -> out.write(content));
	}

	/** The same for the content of a file that may be large. */
	static Replacement of(Path place, OutputFile file) throws IOException {
		return of(place, file::writeTo);
	}

	private static Replacement of(Path place, Content content) throws IOException {
		Path beside = Files.createFile(place.resolveSibling("." + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + END));
		Replacement replacement = new Replacement(place, beside);
		try {
			replacement.takePermissions();
			try (OutputStream out = Files.newOutputStream(beside)) {
				content.writeTo(out);
			}
			return replacement;
		} catch (IOException | RuntimeException failure) {
			try (replacement) {
				throw failure;
			}
		}
	}

	/** Removes from a folder what processes that are no more have written and not put in its place: they were killed. */
	static void removeAbandoned(Path folder) throws IOException {
		List<Path> found;
		try (Stream<Path> files = Files.list(folder)) {
			found = files.filter(Replacement::isAbandoned).toList();
		}
		for (Path file : found) {
			Files.deleteIfExists(file);
		}
	}

	private static boolean isAbandoned(Path file) {
		Matcher fresh = FRESH.matcher(file.getFileName().toString());
		return fresh.matches() && ProcessHandle.of(Long.parseLong(fresh.group(1))).isEmpty() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
	}

	/** Writes a file of text at once or not at all. */
	public static void write(Path place, String text) throws IOException {
		try (Replacement replacement = of(place, text.getBytes(StandardCharsets.UTF_8))) {
			replacement.takePlace();
		}
	}

	public void takePlace() throws IOException {
		try {
			Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException slower) {
			Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(beside);
	}

	private void takePermissions() throws IOException {
		PosixFileAttributeView own = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
		if (own != null && Files.isRegularFile(place)) {
			own.setPermissions(Files.getPosixFilePermissions(place));
		}
	}
}
