// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import journey.model.results.Reason;

/** Bounds the columns of a file: the engine needs much time and memory for each, also for those that nobody reads. */
final class ColumnLimit {

	private static final int MOST = 10_000;
	private static final int LONGEST_LINE = 1 << 20;

	private ColumnLimit() {
	}

	/** @throws SourceUnreadableException if there are too many */
	static void check(int columns, Path file) throws SourceUnreadableException {
		if (columns > MOST) {
			throw SourceUnreadableException.of(Reason.TOO_WIDE, file);
		}
	}

	/** Looks only at the first line of a file of CSV. Whether it can be read, the engine says. */
	static void checkCsv(Path file) throws SourceUnreadableException {
		int columns = 1;
		try (InputStream content = Decompression.content(file)) {
			boolean quoted = false;
			for (byte letter : content.readNBytes(LONGEST_LINE)) {
				if (!quoted && (letter == '\n' || letter == '\r')) {
					break;
				}
				quoted ^= letter == '"';
				columns += !quoted && letter == ',' ? 1 : 0;
			}
		} catch (IOException e) {
			return;
		}
		check(columns, file);
	}
}
