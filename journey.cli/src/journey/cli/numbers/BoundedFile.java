// SPDX-License-Identifier: EPL-2.0
package journey.cli.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import journey.cli.input.InputException;
import journey.cli.terminal.PlainText;

/** A file of text that somebody gives on the command line: it may be anything. */
final class BoundedFile {

	private final Path file;
	private final String name;

	/** @param name what the user calls it */
	BoundedFile(Path file, String name) {
		this.file = file;
		this.name = name;
	}

	/** The whole text, which is UTF-8. */
	String text(int mostBytes) throws IOException, InputException {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new InputException(false, "input.noFile", PlainText.ofFile(name));
		}
		try (InputStream input = Files.newInputStream(file)) {
			byte[] bytes = input.readNBytes(mostBytes + 1);
			if (bytes.length > mostBytes) {
				throw new InputException(false, "input.large", PlainText.ofFile(name), mostBytes >> 20);
			}
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException notText) {
			throw new InputException(false, "input.noText", PlainText.ofFile(name));
		}
	}
}
