// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import journey.model.results.Reason;

/**
 * Bounds what a compressed file becomes: a small one that holds very much is made to fill the disk. Texts of events are compressed to a
 * tenth or a thirtieth, seldom to less; a thousandth is what is possible. The pass over a file costs a tenth of what reading it costs.
 */
final class Decompression {

	/** What is never too much. */
	private static final long ALWAYS = 1L << 30;
	private static final long RATIO = 100;
	/** gzip cannot compress more. */
	private static final long HIGHEST_RATIO = 1032;
	private static final int BUFFER = 1 << 16;

	private Decompression() {
	}

	/** @throws SourceUnreadableException if the file holds too much, or is not what its name says */
	static void check(Path file) throws SourceUnreadableException {
		if (!isCompressed(file)) {
			return;
		}
		try {
			long size = Files.size(file);
			if (size > ALWAYS / HIGHEST_RATIO && holdsMoreThan(Math.max(ALWAYS, size * RATIO), file)) {
				throw SourceUnreadableException.of(Reason.TOO_MUCH, file);
			}
		} catch (FileSystemException e) {
			throw SourceUnreadableException.of(Reason.NOT_OPENED, file);
		} catch (IOException e) {
			throw SourceUnreadableException.of(Reason.NO_GZIP, file);
		}
	}

	static boolean isCompressed(Path file) {
		return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
	}

	/** What a file holds, compressed or not. */
	static InputStream content(Path file) throws IOException {
		InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
		try {
			return isCompressed(file) ? new GZIPInputStream(bytes, BUFFER) : bytes;
		} catch (IOException e) {
			bytes.close();
			throw e;
		}
	}

	private static boolean holdsMoreThan(long limit, Path file) throws IOException {
		byte[] buffer = new byte[BUFFER];
		long held = 0;
		try (InputStream content = content(file)) {
			for (int count = content.read(buffer); count >= 0 && held <= limit; count = content.read(buffer)) {
				held += count;
			}
		}
		return held > limit;
	}
}
