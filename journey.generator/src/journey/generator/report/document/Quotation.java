// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.document;

import java.util.List;

/** Quotation marks that an author has put around a whole text. */
final class Quotation {

	private static final List<String> MARKS = List.of("«»", "“”", "\"\"");

	private Quotation() {
	}

	/** What stands between the marks; a text without them, or with others inside, as it is. */
	static String without(String text) {
		String words = stripped(text);
		boolean quoted = MARKS.stream().anyMatch(marks -> isAround(marks, words));
		return quoted ? stripped(words.substring(1, words.length() - 1)) : text;
	}

	private static boolean isAround(String marks, String words) {
		int last = words.length() - 1;
		return last > 0 && words.charAt(0) == marks.charAt(0) && words.charAt(last) == marks.charAt(1)
				&& words.substring(1, last).chars().noneMatch(c -> marks.indexOf(c) >= 0);
	}

	/** French sets no-break spaces inside of the marks, which {@link String#strip} would leave. */
	private static String stripped(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (start < end && isBlank(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
