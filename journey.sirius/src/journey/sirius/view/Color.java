// SPDX-License-Identifier: EPL-2.0
package journey.sirius.view;

/** A colour; each part from 0 to 255. */
public record Color(int red, int green, int blue) {

	private static final int LARGEST = 255;

	public Color {
		if (!isPart(red) || !isPart(green) || !isPart(blue)) {
			throw new IllegalArgumentException("a part of a colour lies between 0 and " + LARGEST);
		}
	}

	private static boolean isPart(int part) {
		return part >= 0 && part <= LARGEST;
	}

	/** As in CSS and SVG, such as {@code #1f4e8c}. */
	public String hex() {
		return "#%02x%02x%02x".formatted(red, green, blue);
	}
}
