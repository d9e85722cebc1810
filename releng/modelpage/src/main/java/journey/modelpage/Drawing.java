// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.math.KVectorChain;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;

/** A picture as SVG. */
final class Drawing {

	private static final double TITLE = 16;
	private static final double TOP = 40;
	private static final double LEGEND = 34;
	private static final double MARGIN = 12;
	private static final String INK = "#1f2933";
	private static final String QUIET = "#4a5560";

	private final Picture picture;
	private final Layout layout;
	private final StringBuilder svg = new StringBuilder();

	private Drawing(Picture picture) {
		this.picture = picture;
		this.layout = new Layout(picture);
	}

	static String of(Picture picture) {
		return new Drawing(picture).draw();
	}

	private String draw() {
		double width = Math.max(layout.root.getWidth(), Legend.WIDTH + 2 * MARGIN);
		double height = layout.root.getHeight() + TOP + LEGEND;
		svg.append("""
				<svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" role="img" aria-labelledby="title desc" \
				font-family="Helvetica, Arial, sans-serif" fill="%3$s">
				<title id="title">%4$s</title>
				<desc id="desc">%5$s</desc>
				<rect width="%1$s" height="%2$s" fill="#ffffff"/>
				""".formatted(number(Math.ceil(width)), number(Math.ceil(height)), INK, escape(picture.title()), escape(picture.description())));
		text(MARGIN, 26, TITLE, "font-weight=\"bold\"", picture.title());
		svg.append("<g transform=\"translate(0 ").append(number(TOP)).append(")\">\n");
		layout.frames.forEach(this::frame);
		layout.lines.forEach(this::line);
		for (Picture.Frame frame : picture.frames()) {
			frame.boxes().forEach(box -> box(box, frame.group()));
		}
		layout.lines.values().forEach(this::labels);
		svg.append("</g>\n");
		svg.append(new Legend(MARGIN, height - LEGEND / 2).svg());
		return svg.append("</svg>\n").toString();
	}

	private void frame(Picture.Frame frame, ElkNode node) {
		svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\" fill=\"#f8f9fa\" stroke=\"%s\" stroke-opacity=\"0.6\"/>\n"
				.formatted(number(node.getX()), number(node.getY()), number(node.getWidth()), number(node.getHeight()), frame.group().stroke()));
		text(node.getX() + MARGIN, node.getY() + 19, 13, "font-weight=\"bold\" fill=\"" + frame.group().stroke() + "\"", frame.title());
	}

	private void box(Picture.Box box, Group group) {
		ElkNode node = layout.boxes.get(box);
		KVector place = ElkUtil.absolutePosition(node);
		double head = BoxSize.head(box);
		svg.append("<g transform=\"translate(%s %s)\">\n".formatted(number(place.x), number(place.y)));
		svg.append("<rect width=\"%s\" height=\"%s\" rx=\"3\" fill=\"#ffffff\" stroke=\"%s\"/>\n"
				.formatted(number(node.getWidth()), number(node.getHeight()), group.stroke()));
		svg.append("<rect width=\"%s\" height=\"%s\" rx=\"3\" fill=\"%s\" stroke=\"%s\"/>\n"
				.formatted(number(node.getWidth()), number(head), group.tint(), group.stroke()));
		text(BoxSize.MARGIN, 15, BoxSize.NAME, "font-weight=\"bold\"" + (box.isAbstract() ? " font-style=\"italic\"" : ""), box.name());
		if (!box.supertypes().isEmpty()) {
			text(BoxSize.MARGIN, 28, BoxSize.SMALL, "fill=\"" + QUIET + "\"", box.supertypes());
		}
		double y = head + BoxSize.ROW - 1;
		for (Picture.Row row : box.rows()) {
			svg.append(Signs.row(row.kind(), BoxSize.MARGIN, y - 3.5));
			text(BoxSize.MARGIN + BoxSize.SIGN, y, BoxSize.SMALL, "", row.text());
			y += BoxSize.ROW;
		}
		svg.append("</g>\n");
	}

	private void line(Picture.Line line, ElkEdge edge) {
		List<KVector> points = new ArrayList<>();
		KVectorChain chain = ElkUtil.createVectorChain(edge.getSections().get(0));
		KVector origin = ElkUtil.absolutePosition(edge.getContainingNode());
		chain.forEach(point -> points.add(new KVector(point).add(origin)));
		StringBuilder path = new StringBuilder();
		points.forEach(point -> path.append(path.isEmpty() ? "M" : " L").append(number(point.x)).append(' ').append(number(point.y)));
		svg.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\"%s/>\n".formatted(path, QUIET,
				line.kind() == Picture.Kind.REFERENCE ? " stroke-dasharray=\"4 3\"" : ""));
		KVector first = points.get(0);
		KVector last = points.get(points.size() - 1);
		switch (line.kind()) {
			case INHERITANCE -> svg.append(Signs.triangle(first, points.get(1)));
			case CONTAINMENT -> svg.append(Signs.diamond(first, points.get(1)));
			default -> svg.append(Signs.arrow(last, points.get(points.size() - 2)));
		}
	}

	private void labels(ElkEdge edge) {
		for (ElkLabel label : edge.getLabels()) {
			KVector origin = ElkUtil.absolutePosition(edge.getContainingNode());
			double x = origin.x + label.getX();
			double y = origin.y + label.getY();
			svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#ffffff\" fill-opacity=\"0.85\"/>\n"
					.formatted(number(x), number(y), number(label.getWidth()), number(label.getHeight())));
			text(x + 2, y + BoxSize.LABEL, BoxSize.LABEL, "", label.getText());
		}
	}

	private void text(double x, double y, double size, String attributes, String text) {
		svg.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s>%s</text>\n"
				.formatted(number(x), number(y), number(size), attributes.isEmpty() ? "" : " " + attributes, escape(text)));
	}

	static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}

	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
