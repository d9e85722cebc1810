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

	/**
	 * How a line of a kind is drawn.
	 *
	 * @param width in pixels of the style sheet
	 * @param dashes lengths of dashes and gaps in widths of the line; null for a line without gaps
	 */
	private record Pen(String colour, float width, float[] dashes) {
	}

	private static final Map<String, Pen> PENS = Map.of(
			"level", new Pen("line", 0.6f, null),
			"target", new Pen("good", 1.2f, new float[] {4, 3}),
			"warning", new Pen("bad", 1.2f, new float[] {1, 2}),
			"interval", new Pen("soft", 0.8f, null),
			"values", new Pen("brand", 1.8f, null));

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
			}
		}
		return null;
	}

	private void take(Pen pen, OutputDevice device, int dotsPerPixel) {
		float width = pen.width() * dotsPerPixel;
		float[] dashes = pen.dashes() == null ? null : new float[] {pen.dashes()[0] * width, pen.dashes()[1] * width};
		device.setColor(colours.toDraw(pen.colour()));
		device.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
	}

	private static double number(Element element, String attribute) {
		return Double.parseDouble(element.getAttribute(attribute));
	}
}
