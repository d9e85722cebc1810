// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with marked places: between « and », or between two ^ in a text without «.
 *
 * @param text the text without the marks
 */
public record Snippet(String text, List<Place> places) {

	/** A place as an editor shows it: line and column from 1, length in UTF-16 units. */
	public record Place(int line, int column, int length) {

		@Override
		public String toString() {
			return line + ":" + column + "+" + length;
		}
	}

	public static Snippet of(String marked) {
		boolean quotes = marked.indexOf('«') >= 0;
		char opening = quotes ? '«' : '^';
		char closing = quotes ? '»' : '^';
		StringBuilder text = new StringBuilder();
		List<Place> places = new ArrayList<>();
		int start = -1;
		for (char c : marked.toCharArray()) {
			if (start < 0 && c == opening) {
				start = text.length();
			} else if (start >= 0 && c == closing) {
				places.add(place(text, start));
				start = -1;
			} else {
				text.append(c);
			}
		}
		if (start >= 0) {
			throw new IllegalArgumentException("a mark is not closed: " + marked);
		}
		return new Snippet(text.toString(), places);
	}

	private static Place place(CharSequence text, int start) {
		String before = text.subSequence(0, start).toString();
		int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
		return new Place(line, start - before.lastIndexOf('\n'), text.length() - start);
	}
}
