// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;

import journey.sirius.drawing.Drawing;

/** How large a picture is on a sheet, in millimetres: as large as it is, or as there is room for the whole of it. */
record SheetSize(BigDecimal width, BigDecimal height) {

	private static final double WIDEST = 272;
	/** A heading and the caption stand on the same sheet. */
	private static final double HIGHEST = 145;
	private static final double MILLIMETRES_OF_A_PIXEL = 25.4 / 96;

	static SheetSize of(Drawing drawing) {
		double scale = Math.min(MILLIMETRES_OF_A_PIXEL, Math.min(WIDEST / drawing.width(), HIGHEST / drawing.height()));
		return new SheetSize(millimetres(drawing.width() * scale), millimetres(drawing.height() * scale));
	}

	private static BigDecimal millimetres(double length) {
		return BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP);
	}
}
