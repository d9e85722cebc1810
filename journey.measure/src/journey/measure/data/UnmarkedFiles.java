// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

import journey.model.results.Reason;

/** Files of objects without the mark of UTF-8 at their beginning, which some programs write and the engine does not read in them: of a file with it a copy is made. */
final class UnmarkedFiles {

	private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

	private UnmarkedFiles() {
	}

	/**
	 * The files, or copies of the same names.
	 *
	 * @param folder for the copies
	 */
	static List<Path> of(List<Path> files, Path folder) throws SourceUnreadableException {
		List<Path> unmarked = new ArrayList<>();
		for (Path file : files) {
			unmarked.add(of(file, folder));
		}
		return unmarked;
	}

	private static Path of(Path file, Path folder) throws SourceUnreadableException {
		try (InputStream content = Decompression.content(file)) {
			if (!Arrays.equals(content.readNBytes(MARK.length), MARK)) {
				return file;
			}
			Path copy = Files.createTempDirectory(folder, "unmarked").resolve(file.getFileName());
			try (OutputStream plain = Files.newOutputStream(copy); OutputStream written = Decompression.isCompressed(file) ? new GZIPOutputStream(plain) : plain) {
				content.transferTo(written);
			}
			return copy;
		} catch (FileSystemException e) {
			throw SourceUnreadableException.of(Reason.NOT_OPENED, file);
		} catch (ZipException | EOFException e) {
			throw SourceUnreadableException.of(Reason.NO_GZIP, file);
		} catch (IOException e) {
			throw SourceUnreadableException.of(Reason.NO_ROOM, file);
		}
	}
}
