// SPDX-License-Identifier: EPL-2.0
package journey.generator.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * New content of a file, written beside it under a fresh name. Until it takes its place the file is what it was, and
 * it is never half of both. What does not take its place is removed.
 */
public final class Replacement implements AutoCloseable {

	private interface Content {

		void writeTo(OutputStream out) throws IOException;
	}

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
		Path beside = Files.createFile(place.resolveSibling("." + UUID.randomUUID() + ".journey-new"));
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
