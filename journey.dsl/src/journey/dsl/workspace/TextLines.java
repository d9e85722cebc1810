// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.util.Arrays;

/** The lines of a text as the parser and editors count them: one ends with \n, \r\n or \r. */
public final class TextLines {

	private final String text;
	private final int[] starts;

	private TextLines(String text, int[] starts) {
		this.text = text;
		this.starts = starts;
	}

	public static TextLines of(String text) {
		int[] starts = new int[64];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean ends = c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
			if (ends) {
				starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
				starts[count++] = i + 1;
			}
		}
		return new TextLines(text, Arrays.copyOf(starts, count));
	}

	/** How many there are; a text that ends with a line end has an empty one after it. */
	public int count() {
		return starts.length;
	}

	/** The number of the line in which the text has this offset, counted from 1. */
	public int lineAt(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** The offset at which a line begins. */
	public int start(int number) {
		return starts[number - 1];
	}

	/** A line without its end, counted from 1; empty if there are not so many. */
	public String line(int number) {
		if (number < 1 || number > starts.length) {
			return "";
		}
		int start = starts[number - 1];
		int end = number == starts.length ? text.length() : starts[number] - 1;
		boolean windows = end > start && number < starts.length && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r';
		return text.substring(start, windows ? end - 1 : end);
	}
}
