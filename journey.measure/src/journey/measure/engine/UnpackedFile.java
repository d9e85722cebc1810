// SPDX-License-Identifier: EPL-2.0
package journey.measure.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** A file of a jar that lies in a folder as well. */
public final class UnpackedFile {

	private static final int PART = 1 << 16;

	private UnpackedFile() {
	}

	/** Writes the file, unless it is there already, byte for byte: what another version, a killed process or anybody else has left is not trusted. */
	public static Path of(URL packed, Path file) throws IOException {
		Path absolute = file.toAbsolutePath();
		if (!isThere(packed, absolute)) {
			Files.createDirectories(absolute.getParent());
			Path fresh = absolute.resolveSibling(absolute.getFileName() + ".new");
			try (InputStream content = packed.openStream()) {
				Files.copy(content, fresh, StandardCopyOption.REPLACE_EXISTING);
			}
			Files.move(fresh, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		return absolute;
	}

	private static boolean isThere(URL packed, Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			return false;
		}
		try (InputStream wanted = packed.openStream(); InputStream found = Files.newInputStream(file)) {
			byte[] part;
			do {
				part = wanted.readNBytes(PART);
				if (!Arrays.equals(part, found.readNBytes(PART))) {
					return false;
				}
			} while (part.length > 0);
			return true;
		}
	}
}
