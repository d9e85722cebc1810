// SPDX-License-Identifier: EPL-2.0
package journey.sirius.svg;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import journey.sirius.drawing.Drawing;
import journey.sirius.drawing.Mark;
import journey.sirius.drawing.Mark.Figure;
import journey.sirius.drawing.Mark.Group;
import journey.sirius.drawing.Mark.Merging;
import journey.sirius.drawing.Mark.Paint;
import journey.sirius.drawing.Mark.Pen;
import journey.sirius.drawing.Mark.Plain;
import journey.sirius.drawing.Mark.Writing;
import journey.sirius.drawing.Outline;
import journey.sirius.drawing.Outline.Curve;
import journey.sirius.drawing.Outline.Line;
import journey.sirius.layout.Box;
import journey.sirius.layout.PlacedText;
import journey.sirius.layout.Point;
import journey.sirius.view.FontFormat;

/** Writes pictures as SVG. */
public final class SvgWriter {

	/** The first three have the same widths; the last known one is hardly wider. */
	private static final String NAMESPACE = " xmlns=\"http://www.w3.org/2000/svg\"";
	private static final String FONTS = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif";

	private final StringBuilder svg = new StringBuilder();
	private final Map<Merging, String> gradients = new LinkedHashMap<>();
	private final String prefix;

	private SvgWriter(String prefix) {
		this.prefix = prefix;
	}

	/** A picture as a file. */
	public static String file(Drawing drawing) {
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + new SvgWriter("").write(drawing, NAMESPACE);
	}

	/** A picture as an element of a page in HTML, which needs no namespace. @param prefix of all ids, so that they are unique in the page */
	public static String element(Drawing drawing, String prefix) {
		return new SvgWriter(prefix).write(drawing, "");
	}

	private String write(Drawing drawing, String namespace) {
		String width = SvgText.of(drawing.width());
		String height = SvgText.of(drawing.height());
		svg.append("<svg").append(namespace).append(" width=\"").append(width).append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width)
				.append(' ').append(height).append("\" role=\"graphics-document document\" xml:lang=\"").append(drawing.language().getLanguage())
				.append("\" font-family=\"").append(FONTS).append("\">\n");
		svg.append("<title>").append(SvgText.of(drawing.title())).append("</title>\n");
		svg.append("<desc>").append(SvgText.of(drawing.description())).append("</desc>\n");
		int definitions = svg.length();
		drawing.marks().forEach(this::mark);
		svg.append("</svg>\n");
		svg.insert(definitions, definitions());
		return svg.toString();
	}

	private String definitions() {
		StringBuilder definitions = new StringBuilder();
		gradients.forEach((gradient, id) -> {
			String to = "x2=\"" + gradient.across() + "\" y2=\"" + gradient.down() + "\"";
			definitions.append("<linearGradient id=\"").append(id).append("\" x1=\"0\" y1=\"0\" ").append(to).append("><stop offset=\"0\" stop-color=\"")
					.append(gradient.from().hex()).append("\"/><stop offset=\"1\" stop-color=\"").append(gradient.to().hex()).append("\"/></linearGradient>\n");
		});
		return definitions.isEmpty() ? "" : "<defs>\n" + definitions + "</defs>\n";
	}

	private void mark(Mark mark) {
		switch (mark) {
			case Group group -> group(group);
			case Figure figure -> figure(figure);
			case Writing writing -> text(writing.text());
		}
	}

	private void group(Group group) {
		String role = switch (group.role()) {
			case DECORATION -> " aria-hidden=\"true\"";
			case CONTAINER -> " role=\"graphics-object group\"";
			case NODE, EDGE -> " role=\"graphics-symbol img\"";
		};
		svg.append("<g").append(role);
		if (!group.name().isBlank()) {
			svg.append(" aria-label=\"").append(SvgText.of(group.name())).append('"');
		}
		svg.append(">\n");
		if (!group.tooltip().isBlank()) {
			svg.append("<title>").append(SvgText.of(group.tooltip())).append("</title>\n");
		}
		group.marks().forEach(this::mark);
		svg.append("</g>\n");
	}

	private void figure(Figure figure) {
		switch (figure.outline()) {
			case Outline.Rectangle rectangle -> {
				svg.append("<rect").append(box(rectangle.box()));
				if (rectangle.radius() > 0) {
					attribute("rx", SvgText.of(rectangle.radius()));
				}
			}
			case Outline.Ellipse ellipse -> {
				svg.append("<ellipse");
				attribute("cx", SvgText.of(ellipse.box().centerX()));
				attribute("cy", SvgText.of(ellipse.box().centerY()));
				attribute("rx", SvgText.of(ellipse.box().width() / 2));
				attribute("ry", SvgText.of(ellipse.box().height() / 2));
			}
			case Outline.Path path -> {
				svg.append("<path");
				attribute("d", data(path));
			}
		}
		attribute("fill", figure.fill().map(this::paint).orElse("none"));
		figure.pen().ifPresent(this::pen);
		svg.append("/>\n");
	}

	private static String box(Box box) {
		return " x=\"" + SvgText.of(box.x()) + "\" y=\"" + SvgText.of(box.y()) + "\" width=\"" + SvgText.of(box.width()) + "\" height=\"" + SvgText.of(box.height()) + "\"";
	}

	private static String data(Outline.Path path) {
		StringBuilder data = new StringBuilder("M" + point(path.start()));
		for (Outline.Step step : path.steps()) {
			switch (step) {
				case Line line -> data.append(" L").append(point(line.end()));
				case Curve curve -> data.append(" C").append(point(curve.first())).append(' ').append(point(curve.second())).append(' ').append(point(curve.end()));
			}
		}
		return data.append(path.closed() ? " Z" : "").toString();
	}

	private static String point(Point point) {
		return SvgText.of(point.x()) + "," + SvgText.of(point.y());
	}

	private String paint(Paint paint) {
		return switch (paint) {
			case Plain plain -> plain.color().hex();
			case Merging merging -> "url(#" + gradients.computeIfAbsent(merging, any -> prefix + "fill" + (gradients.size() + 1)) + ")";
		};
	}

	private void pen(Pen pen) {
		attribute("stroke", pen.color().hex());
		if (pen.width() != 1) {
			attribute("stroke-width", SvgText.of(pen.width()));
		}
		dashes(pen).ifPresent(dashes -> attribute("stroke-dasharray", dashes));
	}

	private static Optional<String> dashes(Pen pen) {
		return Optional.of(pen.dashes()).filter(dashes -> dashes.length > 0).map(dashes -> {
			StringBuilder text = new StringBuilder();
			for (double dash : dashes) {
				text.append(text.isEmpty() ? "" : " ").append(SvgText.of(dash));
			}
			return text.toString();
		});
	}

	private void text(PlacedText text) {
		Set<FontFormat> formats = text.label().formats();
		String anchor = SvgText.of(text.anchor());
		svg.append("<text");
		attribute("font-size", SvgText.of(text.size().pixels()));
		attribute("fill", text.label().color().hex());
		if (formats.contains(FontFormat.BOLD)) {
			attribute("font-weight", "bold");
		}
		if (formats.contains(FontFormat.ITALIC)) {
			attribute("font-style", "italic");
		}
		decoration(formats).ifPresent(decoration -> attribute("text-decoration", decoration));
		switch (text.alignment()) {
			case CENTER -> attribute("text-anchor", "middle");
			case RIGHT -> attribute("text-anchor", "end");
			case LEFT -> { }
		}
		svg.append('>');
		for (PlacedText.Line line : text.lines()) {
			svg.append("<tspan x=\"").append(anchor).append("\" y=\"").append(SvgText.of(line.baseline())).append("\">").append(SvgText.of(line.text())).append("</tspan>");
		}
		svg.append("</text>\n");
	}

	private static Optional<String> decoration(Set<FontFormat> formats) {
		String under = formats.contains(FontFormat.UNDERLINE) ? "underline" : "";
		String through = formats.contains(FontFormat.STRIKE_THROUGH) ? "line-through" : "";
		return Optional.of((under + " " + through).strip()).filter(decoration -> !decoration.isEmpty());
	}

	private void attribute(String name, String value) {
		svg.append(' ').append(name).append("=\"").append(value).append('"');
	}
}
