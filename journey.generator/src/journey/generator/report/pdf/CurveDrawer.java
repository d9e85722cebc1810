// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Map;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

/**
 * Draws a piece of an emotion curve: an {@code object} of the class {@code curve} with lines and dots in a square of 100 by 100, which is
 * stretched to the place that the style gives it.
 */
final class CurveDrawer implements FSObjectDrawerFactory, FSObjectDrawer {

	/** In pixels of the style sheet. */
	private static final float AXIS = 0.6f;
	private static final float LINE = 1.8f;
	private static final double DOT = 6.5;

	private static final double SQUARE = 100;

	private final BrandColours colours;

	CurveDrawer(BrandColours colours) {
		this.colours = colours;
	}

	@Override
	public boolean isReplacedObject(Element element) {
		return element.getTagName().equals("object") && element.getAttribute("class").equals("curve");
	}

	@Override
	public FSObjectDrawer createDrawer(Element element) {
		return isReplacedObject(element) ? this : null;
	}

	@Override
	public Map<Shape, String> drawObject(Element curve, double x, double y, double width, double height, OutputDevice device,
			RenderingContext context, int dotsPerPixel) {
		Place place = new Place(x, y, width / SQUARE, height / SQUARE);
		device.setStroke(new BasicStroke(AXIS * dotsPerPixel, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
		device.setColor(colour("line"));
		device.draw(place.line(0, SQUARE / 2, SQUARE, SQUARE / 2));
		device.setStroke(new BasicStroke(LINE * dotsPerPixel, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		device.setColor(colour(curve.getAttribute("colour")));
		for (Node child = curve.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element line && line.getTagName().equals("line")) {
				device.draw(place.line(number(line, "x1"), number(line, "y1"), number(line, "x2"), number(line, "y2")));
			}
		}
		for (Node child = curve.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element dot && dot.getTagName().equals("dot")) {
				device.setColor(colour(dot.getAttribute("colour")));
				device.fill(place.circle(number(dot, "x"), number(dot, "y"), DOT * dotsPerPixel));
			}
		}
		return null;
	}

	private FSRGBColor colour(String name) {
		return new FSRGBColor(Integer.parseInt(colours.of(name).substring(1), 16));
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}

	/** Where the square is on the page. */
	private record Place(double left, double top, double scaleX, double scaleY) {

		Shape line(double x1, double y1, double x2, double y2) {
			return new Line2D.Double(left + x1 * scaleX, top + y1 * scaleY, left + x2 * scaleX, top + y2 * scaleY);
		}

		Shape circle(double x, double y, double size) {
			return new Ellipse2D.Double(left + x * scaleX - size / 2, top + y * scaleY - size / 2, size, size);
		}
	}
}
