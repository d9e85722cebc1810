// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import org.eclipse.swt.graphics.RGB;

/** The colours of the words of a text, legible on light or on dark. */
public record Palette(RGB comment, RGB text, RGB keyword) {

	public static final Palette ON_LIGHT = new Palette(new RGB(63, 110, 85), new RGB(42, 60, 200), new RGB(127, 0, 85));
	public static final Palette ON_DARK = new Palette(new RGB(125, 180, 148), new RGB(150, 176, 255), new RGB(224, 138, 196));

	private static final double MIDDLE = 0.18;

	/** The one that is legible on this background. */
	public static Palette on(RGB background) {
		return luminance(background) < MIDDLE ? ON_DARK : ON_LIGHT;
	}

	/** The relative luminance of WCAG: 0 for black, 1 for white. */
	public static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
