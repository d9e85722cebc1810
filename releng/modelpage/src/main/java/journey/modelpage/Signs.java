// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import org.eclipse.elk.core.math.KVector;

/** The signs of class diagrams, drawn, since not every font has them. */
final class Signs {

	private static final String INK = "#4a5560";
	private static final double SMALL = 4;

	private Signs() {
	}

	/** Whole and part. */
	static String diamond(KVector tip, KVector next) {
		return shape(tip, next, new double[][] { { 0, 0 }, { 7, 4 }, { 14, 0 }, { 7, -4 } }, INK);
	}

	/** Supertype. */
	static String triangle(KVector tip, KVector next) {
		return shape(tip, next, new double[][] { { 0, 0 }, { 10, 6 }, { 10, -6 } }, "#ffffff");
	}

	static String arrow(KVector tip, KVector before) {
		return shape(tip, before, new double[][] { { 0, 0 }, { 8, 4 }, { 6, 0 }, { 8, -4 } }, INK);
	}

	/** The sign before a feature that stands in a box; nothing for an attribute. */
	static String row(Picture.Kind kind, double x, double y) {
		KVector left = new KVector(x, y);
		KVector right = new KVector(x + 1, y);
		return switch (kind) {
			case CONTAINMENT -> shape(left, right, new double[][] { { 0, 0 }, { SMALL, 3 }, { 2 * SMALL, 0 }, { SMALL, -3 } }, INK);
			case REFERENCE -> shape(new KVector(x + 2 * SMALL, y), left, new double[][] { { 0, 0 }, { SMALL, 3 }, { SMALL, 0.5 }, { 2 * SMALL, 0.5 },
					{ 2 * SMALL, -0.5 }, { SMALL, -0.5 }, { SMALL, -3 } }, INK);
			default -> "";
		};
	}

	/** Points given along the line from its tip, and to its left. */
	private static String shape(KVector tip, KVector next, double[][] points, String fill) {
		KVector along = new KVector(next).sub(tip).normalize();
		StringBuilder d = new StringBuilder();
		for (double[] point : points) {
			d.append(d.isEmpty() ? "M" : " L").append(Drawing.number(tip.x + along.x * point[0] - along.y * point[1])).append(' ')
					.append(Drawing.number(tip.y + along.y * point[0] + along.x * point[1]));
		}
		return "<path d=\"%s Z\" fill=\"%s\" stroke=\"%s\"/>\n".formatted(d, fill, INK);
	}
}
