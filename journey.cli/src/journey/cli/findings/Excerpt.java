// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.function.UnaryOperator;

import journey.cli.terminal.Colours;
import journey.cli.terminal.PlainText;

/** A line of a text with marks below the part that is meant. */
final class Excerpt {

	/** Of a longer line only the part around the marks is shown. */
	private static final int WIDTH = 120;
	private static final String ELLIPSIS = "…";

	private final Colours colours;

	Excerpt(Colours colours) {
		this.colours = colours;
	}

	/** Nothing for a blank line. */
	void append(String line, int number, int columnFromOne, int length, UnaryOperator<String> paint, StringBuilder out) {
		if (line.isBlank()) {
			return;
		}
		int column = Math.min(columnFromOne - 1, line.length());
		int start = wholeLetter(line, Math.max(0, Math.min(column - WIDTH / 2, line.length() - WIDTH)));
		int end = wholeLetter(line, Math.min(line.length(), start + WIDTH));
		String shown = (start > 0 ? ELLIPSIS : "") + PlainText.of(line.substring(start, end)) + (end < line.length() ? ELLIPSIS : "");
		int before = column - start + (start > 0 ? ELLIPSIS.length() : 0);
		int marks = Math.max(1, Math.min(length, end - column));
		String margin = String.valueOf(number);
		out.append(colours.faint("  " + margin + " | ")).append(shown).append('\n');
		out.append(colours.faint("  " + " ".repeat(margin.length()) + " | ")).append(" ".repeat(before))
				.append(paint.apply("^".repeat(marks))).append('\n');
	}

	/** The place, or the one before it if it is in the middle of a letter that is two characters. */
	private static int wholeLetter(String line, int place) {
		boolean middle = place > 0 && place < line.length() && Character.isSurrogatePair(line.charAt(place - 1), line.charAt(place));
		return middle ? place - 1 : place;
	}
}
