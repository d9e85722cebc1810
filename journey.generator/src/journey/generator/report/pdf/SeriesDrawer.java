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

/** Draws the values of a KPI: an {@code object} of the class {@code series} with lines of several kinds and dots in a square of 100 by 100. */
final class SeriesDrawer implements FSObjectDrawer {

	/** In pixels of the style sheet. */
	private static final double DOT = 6;
	private static final double HOLE = 3.5;

	/** How a line of a kind is drawn; its width is in pixels of the style sheet. */
	private record Pen(String colour, float width, boolean dashed) {
	}

	private static final Map<String, Pen> PENS = Map.of(
			"level", new Pen("line", 0.6f, false),
			"target", new Pen("good", 1.2f, true),
			"interval", new Pen("soft", 0.8f, false),
			"values", new Pen("brand", 1.8f, false));

	private final BrandColours colours;

	SeriesDrawer(BrandColours colours) {
		this.colours = colours;
	}

	@Override
	public Map<Shape, String> drawObject(Element series, double x, double y, double width, double height, OutputDevice device,
			RenderingContext context, int dotsPerPixel) {
		Place place = Place.of(x, y, width, height);
		for (Node child = series.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element line && line.getTagName().equals("line")) {
				take(PENS.get(line.getAttribute("class")), device, dotsPerPixel);
				device.draw(place.line(number(line, "x1"), number(line, "y1"), number(line, "x2"), number(line, "y2")));
			} else if (child instanceof Element dot && dot.getTagName().equals("dot")) {
				device.setColor(colours.toDraw("brand"));
				device.fill(place.circle(number(dot, "x"), number(dot, "y"), DOT * dotsPerPixel));
				if (dot.getAttribute("class").equals("few")) {
					device.setColor(colours.toDraw("paper"));
					device.fill(place.circle(number(dot, "x"), number(dot, "y"), HOLE * dotsPerPixel));
				}
			}
		}
		return null;
	}

	private void take(Pen pen, OutputDevice device, int dotsPerPixel) {
		float width = pen.width() * dotsPerPixel;
		float[] dashes = pen.dashed() ? new float[] {4 * width, 3 * width} : null;
		device.setColor(colours.toDraw(pen.colour()));
		device.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}
}
