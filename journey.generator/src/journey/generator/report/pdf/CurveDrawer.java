// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.util.Map;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

/**
 * Draws a piece of an emotion curve: an {@code object} of the class {@code curve} with lines and dots in a square of 100 by 100, which is
 * stretched to the place that the style gives it.
 */
final class CurveDrawer implements FSObjectDrawer {

	/** In pixels of the style sheet. */
	private static final float AXIS = 0.6f;
	private static final float LINE = 1.8f;
	private static final double DOT = 6.5;

	private static final double MIDDLE = 50;

	private final BrandColours colours;

	CurveDrawer(BrandColours colours) {
		this.colours = colours;
	}

	@Override
	public Map<Shape, String> drawObject(Element curve, double x, double y, double width, double height, OutputDevice device,
			RenderingContext context, int dotsPerPixel) {
		Place place = Place.of(x, y, width, height);
		device.setStroke(new BasicStroke(AXIS * dotsPerPixel, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
		device.setColor(colours.toDraw("line"));
		device.draw(place.line(0, MIDDLE, Place.SIZE, MIDDLE));
		device.setStroke(new BasicStroke(LINE * dotsPerPixel, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		device.setColor(colours.toDraw(curve.getAttribute("colour")));
		for (Node child = curve.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element line && line.getTagName().equals("line")) {
				device.draw(place.line(number(line, "x1"), number(line, "y1"), number(line, "x2"), number(line, "y2")));
			}
		}
		for (Node child = curve.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element dot && dot.getTagName().equals("dot")) {
				device.setColor(colours.toDraw(dot.getAttribute("colour")));
				device.fill(place.circle(number(dot, "x"), number(dot, "y"), DOT * dotsPerPixel));
			}
		}
		return null;
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}
}
