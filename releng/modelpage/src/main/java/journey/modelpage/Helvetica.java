// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

/**
 * Widths of texts in Helvetica, from the metrics of the base 14 fonts of PostScript, so that pictures are the same whatever fonts
 * a machine has. Arial and Liberation Sans have the same widths; so has the oblique style.
 */
enum Helvetica {

	REGULAR(
			278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
			556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
			556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
			556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
			500, 500, 500, 334, 260, 334, 584),
	BOLD(
			278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
			556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722,
			611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556,
			611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778,
			556, 556, 500, 389, 280, 389, 584);

	private static final char FIRST = ' ';
	private static final double UNITS = 1000;

	private final int[] widths;

	Helvetica(int... widths) {
		this.widths = widths;
	}

	/** @throws IllegalArgumentException for a character outside ASCII: names in the metamodel have none */
	double width(String text, double size) {
		int sum = 0;
		for (char c : text.toCharArray()) {
			if (c < FIRST || c >= FIRST + widths.length) {
				throw new IllegalArgumentException("no width for “" + c + "” in “" + text + "”");
			}
			sum += widths[c - FIRST];
		}
		return sum * size / UNITS;
	}
}
