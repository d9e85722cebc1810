// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How wide letters are, by a table that comes with the program: installed fonts differ from machine to machine. */
final class LetterWidths {

	static final LetterWidths REGULAR = new LetterWidths();
	static final LetterWidths BOLD = new LetterWidths();

	private static final int KNOWN = 0x2800;
	private static final int HEXADECIMAL = 16;
	private static final int WIDE = 1000;
	private static final int PICTURE = 1300;
	private static final int OTHER = 800;
	private static final double THOUSANDTHS = 1000;

	static {
		load();
	}

	private final short[] widths = new short[KNOWN];

	private LetterWidths() {
	}

	private static void load() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(LetterWidths.class.getResourceAsStream("widths.txt"), StandardCharsets.US_ASCII))) {
			LetterWidths table = REGULAR;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.equals("bold")) {
					table = BOLD;
				} else if (!line.startsWith("#") && !line.equals("regular")) {
					table.add(line.split(" "));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void add(String[] row) {
		int first = Integer.parseInt(row[0], HEXADECIMAL);
		for (int i = 1; i < row.length; i++) {
			widths[first + i - 1] = Short.parseShort(row[i]);
		}
	}

	/** The width of a text of a size, in the unit of the size. */
	double of(String text, double size) {
		long thousandths = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			thousandths += thousandths(text.codePointAt(i));
		}
		return thousandths * size / THOUSANDTHS;
	}

	/** The width of a letter in thousandths of the size. */
	int thousandths(int letter) {
		if (letter < KNOWN && widths[letter] > 0) {
			return widths[letter];
		}
		return switch (Character.getType(letter)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
			default -> rest(letter);
		};
	}

	private static int rest(int letter) {
		if (Character.isIdeographic(letter)) {
			return WIDE;
		}
		return switch (Character.UnicodeScript.of(letter)) {
			case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> WIDE;
			default -> letter >= 0x1f000 ? PICTURE : letter >= 0x3000 && letter < 0xa000 || letter >= 0xff00 ? WIDE : OTHER;
		};
	}
}
