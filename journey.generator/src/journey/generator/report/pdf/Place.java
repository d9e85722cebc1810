// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

/** Where a drawing of 100 by 100 is on a sheet. */
record Place(double left, double top, double scaleX, double scaleY) {

	static final double SIZE = 100;

	static Place of(double left, double top, double width, double height) {
		return new Place(left, top, width / SIZE, height / SIZE);
	}

	Shape line(double x1, double y1, double x2, double y2) {
		return new Line2D.Double(left + x1 * scaleX, top + y1 * scaleY, left + x2 * scaleX, top + y2 * scaleY);
	}

	Shape circle(double x, double y, double size) {
		return new Ellipse2D.Double(left + x * scaleX - size / 2, top + y * scaleY - size / 2, size, size);
	}
}
