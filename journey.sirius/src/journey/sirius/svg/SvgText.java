// SPDX-License-Identifier: EPL-2.0
package journey.sirius.svg;

/** What may stand in SVG. */
final class SvgText {

	private static final char REPLACEMENT = '\uFFFD';
	private static final int HUNDRED = 100;

	private SvgText() {
	}

	/** A text as content or as a value in quotes. Letters that XML does not allow, and signs that turn the direction of what follows, are replaced. */
	static String of(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 8);
		text.codePoints().forEach(letter -> {
			switch (letter) {
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '&' -> escaped.append("&amp;");
				case '"' -> escaped.append("&quot;");
				case '\'' -> escaped.append("&#39;");
				case '\t', '\n', '\r' -> escaped.append(' ');
				default -> escaped.appendCodePoint(isAllowed(letter) ? letter : REPLACEMENT);
			}
		});
		return escaped.toString();
	}

	/** What XML allows, without signs that turn the direction of what follows. */
	private static boolean isAllowed(int letter) {
		boolean turns = letter >= 0x202a && letter <= 0x202e || letter >= 0x2066 && letter <= 0x2069;
		return !turns && isOfXml(letter);
	}

	private static boolean isOfXml(int letter) {
		return letter >= ' ' && letter <= 0xd7ff && !(letter >= 0x7f && letter <= 0x9f) || letter >= 0xe000 && letter <= 0xfffd
				|| letter >= 0x10000 && (letter & 0xfffe) != 0xfffe;
	}

	/** A number with at most two places and without a zero too many. */
	static String of(double number) {
		long hundredths = Math.round(number * HUNDRED);
		if (hundredths % HUNDRED == 0) {
			return Long.toString(hundredths / HUNDRED);
		}
		long rest = Math.abs(hundredths % HUNDRED);
		String places = rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
		return (hundredths < 0 ? "-" : "") + Math.abs(hundredths / HUNDRED) + places;
	}
}
