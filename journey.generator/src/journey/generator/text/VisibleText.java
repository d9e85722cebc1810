// SPDX-License-Identifier: EPL-2.0
package journey.generator.text;

/**
 * Texts of users without characters that no format can carry or that deceive the eye: control characters, halves of
 * surrogate pairs and marks that turn the direction of writing become U+FFFD; line breaks and tabs become blanks.
 */
public final class VisibleText {

	private static final int REPLACEMENT = 0xFFFD;

	private VisibleText() {
	}

	public static String of(String text) {
		StringBuilder visible = new StringBuilder(text.length());
		text.codePoints().map(VisibleText::visible).forEach(visible::appendCodePoint);
		return visible.toString();
	}

	private static int visible(int c) {
		if (c == '\n' || c == '\t' || c == '\r') {
			return ' ';
		}
		boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
		boolean nothing = Character.isISOControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || (c & 0xFFFE) == 0xFFFE;
		return direction || nothing ? REPLACEMENT : c;
	}
}
