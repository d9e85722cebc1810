// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that are no wider than there is room: between words where that is possible, else within them. Nothing is left out. */
final class Wrapping {

	private static final int ZERO_WIDTH_JOINER = 0x200d;
	private static final String BREAK_AFTER = "-/\u2010\u2013\u2014";
	private static final String AFTER_BLANK = "»?!:;";

	private final TypeSize size;
	private final double room;
	private final List<String> lines = new ArrayList<>();
	private final StringBuilder line = new StringBuilder();

	private Wrapping(TypeSize size, double room) {
		this.size = size;
		this.room = room;
	}

	/** The lines of a text; none for a text without letters. */
	static List<String> lines(String text, TypeSize size, double room) {
		Wrapping wrapping = new Wrapping(size, room);
		for (String paragraph : text.split("\\R")) {
			words(clean(paragraph)).forEach(wrapping::add);
			wrapping.endLine();
		}
		return wrapping.lines;
	}

	/** What cannot be drawn becomes a blank. */
	private static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(letter -> clean.appendCodePoint(isDrawable(letter) ? letter : ' '));
		return clean.toString();
	}

	private static boolean isDrawable(int letter) {
		return !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE && (letter & 0xfffe) != 0xfffe;
	}

	/** The pieces between which a line may end, each with the blanks that follow it. */
	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		int start = 0;
		int previous = 0;
		int beforeBlanks = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int letter = text.codePointAt(i);
			boolean breaks = previous == ' ' && letter != ' ' && !belongs(beforeBlanks, letter) || previous != 0 && letter != ' ' && mayBreak(previous, letter);
			if (breaks && i > start) {
				words.add(text.substring(start, i));
				start = i;
			}
			previous = letter;
			beforeBlanks = letter == ' ' ? beforeBlanks : letter;
		}
		words.add(text.substring(start));
		return words;
	}

	/** Whether blanks between two letters are there for looks only, as around French signs, whichever blank people have typed. */
	private static boolean belongs(int before, int after) {
		return before == '«' || AFTER_BLANK.indexOf(after) >= 0;
	}

	private static boolean mayBreak(int previous, int letter) {
		boolean afterSign = BREAK_AFTER.indexOf(previous) >= 0 && Character.isLetter(letter);
		return afterSign || Character.isIdeographic(previous) && Character.isIdeographic(letter);
	}

	private void add(String word) {
		if (size.width(line + word.stripTrailing()) <= room) {
			line.append(word);
			return;
		}
		endLine();
		if (size.width(word.stripTrailing()) <= room) {
			line.append(word);
		} else {
			breakUp(word);
		}
	}

	/** A word for which a whole line is too short. */
	private void breakUp(String word) {
		int end;
		for (int i = 0; i < word.length(); i = end) {
			end = endOfLetter(word, i);
			String letter = word.substring(i, end);
			if (!line.isEmpty() && !letter.isBlank() && size.width(line + letter) > room) {
				endLine();
			}
			line.append(letter);
		}
	}

	/** Where a letter ends with all that is put onto it: accents, and the parts of a picture made of several. */
	private static int endOfLetter(String word, int start) {
		int end = start + Character.charCount(word.codePointAt(start));
		boolean joined = false;
		while (end < word.length()) {
			int next = word.codePointAt(end);
			boolean onto = LetterWidths.REGULAR.thousandths(next) == 0;
			if (!onto && !joined || end - start > 32) {
				return end;
			}
			joined = next == ZERO_WIDTH_JOINER;
			end += Character.charCount(next);
		}
		return end;
	}

	private void endLine() {
		String done = line.toString().strip();
		if (!done.isEmpty()) {
			lines.add(done);
		}
		line.setLength(0);
	}
}
