// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import java.util.stream.DoubleStream;

/** How large a class is drawn. */
final class BoxSize {

	static final double NAME = 12;
	static final double SMALL = 10;
	static final double LABEL = 9.5;
	static final double ROW = 14;
	static final double MARGIN = 7;
	/** Room for the sign before the text of a row. */
	static final double SIGN = 12;
	private static final double HEAD = 22;

	private BoxSize() {
	}

	static double width(Picture.Box box) {
		DoubleStream texts = DoubleStream.concat(
				DoubleStream.of(Helvetica.BOLD.width(box.name(), NAME), Helvetica.REGULAR.width(box.supertypes(), SMALL)),
				box.rows().stream().mapToDouble(row -> SIGN + Helvetica.REGULAR.width(row.text(), SMALL)));
		return Math.ceil(texts.max().orElseThrow() + 2 * MARGIN);
	}

	/** Of the part with the name. */
	static double head(Picture.Box box) {
		return HEAD + (box.supertypes().isEmpty() ? 0 : ROW - 2);
	}

	static double height(Picture.Box box) {
		return head(box) + (box.rows().isEmpty() ? 0 : box.rows().size() * ROW + MARGIN);
	}
}
