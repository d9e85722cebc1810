// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import journey.generator.text.HtmlText;

/**
 * Texts of users as XHTML for paper. A sheet is only so large, and the library does not cope with a head of a table that
 * does not fit on one, nor with words of thousands of letters: those may break, and what is longer than anybody would
 * print ends with an ellipsis. The other formats have all of it.
 */
enum PaperText {

	/** Stands at the top of a column, on every sheet anew. */
	HEAD(150),
	/** Stands above a section, in the contents and in the bookmarks. */
	HEADING(300),
	BODY(10_000);

	private static final int LONG_WORD = 40;
	private static final int ZERO_WIDTH_SPACE = 0x200B;

	private final int most;

	PaperText(int most) {
		this.most = most;
	}

	/** Between tags and in quoted attributes. */
	String of(String text) {
		return HtmlText.html(breakable(shortened(text)));
	}

	private String shortened(String text) {
		return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)).stripTrailing() + "…";
	}

	private static String breakable(String text) {
		StringBuilder breakable = new StringBuilder(text.length());
		int length = 0;
		for (int c : text.codePoints().toArray()) {
			length = Character.isWhitespace(c) ? 0 : length + 1;
			if (length > LONG_WORD) {
				breakable.appendCodePoint(ZERO_WIDTH_SPACE);
				length = 1;
			}
			breakable.appendCodePoint(c);
		}
		return breakable.toString();
	}
}
