// SPDX-License-Identifier: EPL-2.0
package journey.tests.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Texts as bytes, in which half of a surrogate pair stays what it is; such bytes are not UTF-8. */
final class Bytes {

	private Bytes() {
	}

	static byte[] of(String text) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		text.codePoints().forEach(c -> {
			if (Character.isBmpCodePoint(c) && Character.isSurrogate((char) c)) {
				bytes.write(0xE0 | c >> 12);
				bytes.write(0x80 | c >> 6 & 0x3F);
				bytes.write(0x80 | c & 0x3F);
			} else {
				bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
			}
		});
		return bytes.toByteArray();
	}

	static boolean isText(String text) {
		return StandardCharsets.UTF_8.newEncoder().canEncode(text);
	}
}
