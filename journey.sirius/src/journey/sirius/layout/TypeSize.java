// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import journey.sirius.view.FontFormat;
import journey.sirius.view.Label;

/**
 * The measures of a text.
 *
 * @param pixels the size of the letters
 * @param bold whether they are bold, and so wider
 */
public record TypeSize(double pixels, boolean bold) {

	private static final double PIXELS_OF_A_POINT = 4.0 / 3;
	private static final double LINE_HEIGHT = 1.3;
	private static final double ASCENT = 0.95;
	private static final int SMALLEST = 6;
	private static final int LARGEST = 72;

	/** The measures of a label; sizes that nobody could read or that fill the wall are brought to reason. */
	public static TypeSize of(Label label) {
		return new TypeSize(Math.clamp(label.size(), SMALLEST, LARGEST) * PIXELS_OF_A_POINT, label.formats().contains(FontFormat.BOLD));
	}

	/** From one line to the next. */
	double lineHeight() {
		return Math.ceil(pixels * LINE_HEIGHT);
	}

	/** From the top of a line down to where its letters stand. */
	double baseline() {
		return Math.round(pixels * ASCENT);
	}

	double width(String text) {
		return (bold ? LetterWidths.BOLD : LetterWidths.REGULAR).of(text, pixels);
	}
}
