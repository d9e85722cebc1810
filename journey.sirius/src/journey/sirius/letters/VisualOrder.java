// SPDX-License-Identifier: EPL-2.0
package journey.sirius.letters;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import org.apache.fontbox.ttf.CmapLookup;

/** Texts as they are seen from the left to the right, of letters that a font has. */
public final class VisualOrder {

	private static final int REPLACEMENT = 0xfffd;

	private VisualOrder() {
	}

	/** The letters of a line from the left; parts in Hebrew or Arabic are turned round. Letters without a picture in the font are replaced. */
	public static String of(String line, CmapLookup font) {
		String known = known(line, font);
		if (!Bidi.requiresBidi(known.toCharArray(), 0, known.length())) {
			return known;
		}
		Bidi bidi = new Bidi(known, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
		byte[] levels = new byte[bidi.getRunCount()];
		Integer[] runs = new Integer[levels.length];
		for (int run = 0; run < levels.length; run++) {
			levels[run] = (byte) bidi.getRunLevel(run);
			runs[run] = run;
		}
		Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
		StringBuilder visual = new StringBuilder();
		for (int run : runs) {
			String part = known.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
			visual.append(levels.length > 0 && bidi.getRunLevel(run) % 2 == 1 ? turned(part) : part);
		}
		return visual.toString();
	}

	private static String known(String line, CmapLookup font) {
		StringBuilder known = new StringBuilder();
		line.codePoints().filter(letter -> !isInvisible(letter))
				.forEach(letter -> known.appendCodePoint(font.getGlyphId(letter) != 0 ? letter : REPLACEMENT));
		return known.toString();
	}

	/** Joiners, marks of direction and choices between pictures: nothing to draw. */
	private static boolean isInvisible(int letter) {
		return Character.getType(letter) == Character.FORMAT || letter >= 0xfe00 && letter <= 0xfe0f;
	}

	private static String turned(String part) {
		List<Integer> letters = new ArrayList<>(part.codePoints().boxed().toList());
		StringBuilder turned = new StringBuilder();
		letters.reversed().forEach(letter -> turned.appendCodePoint(Character.isMirrored(letter) ? mirrored(letter) : letter));
		return turned.toString();
	}

	private static int mirrored(int letter) {
		String pairs = "()[]{}<>\u00ab\u00bb";
		int place = pairs.indexOf(letter);
		return place < 0 ? letter : pairs.charAt(place ^ 1);
	}
}
