// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import journey.dsl.workspace.UnreadableFile.Reason;

/** Reads a file as strict UTF-8, up to a size. */
final class FileReader {

	/** Larger files are refused; a journey of 10,000 touchpoints needs about 4 MB. */
	static final int MEGABYTES = 10;
	private static final int LIMIT = MEGABYTES * 1024 * 1024;

	/** A file that was refused or could not be read. */
	static final class Refused extends Exception {

		private static final long serialVersionUID = 1;

		final Reason reason;
		final String detail;

		Refused(Reason reason, String detail) {
			this.reason = reason;
			this.detail = detail;
		}
	}

	private FileReader() {
	}

	/** The file itself, whatever links lead to it. */
	static Path realPath(Path file) throws Refused {
		try {
			return file.toRealPath();
		} catch (IOException failure) {
			throw new Refused(Reason.FAILED, IoFailures.detail(failure));
		}
	}

	static String read(Path file) throws Refused {
		try (InputStream input = Files.newInputStream(file)) {
			byte[] bytes = input.readNBytes(LIMIT + 1);
			if (bytes.length > LIMIT) {
				throw new Refused(Reason.TOO_LARGE, String.valueOf(MEGABYTES));
			}
			return decode(bytes);
		} catch (IOException failure) {
			throw new Refused(Reason.FAILED, IoFailures.detail(failure));
		}
	}

	/** A text that is not read from a file: it must not be larger than one. */
	static String limited(String text) throws Refused {
		if (text.length() > LIMIT) {
			throw new Refused(Reason.TOO_LARGE, String.valueOf(MEGABYTES));
		}
		return text;
	}

	private static String decode(byte[] bytes) throws Refused {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer input = ByteBuffer.wrap(bytes);
		CharBuffer output = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = decoder.decode(input, output, true);
		output.flip();
		if (result.isError()) {
			throw new Refused(Reason.NOT_UTF8, String.valueOf(TextLines.of(output.toString()).count()));
		}
		return output.toString();
	}
}
