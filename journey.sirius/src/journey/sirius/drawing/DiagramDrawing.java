// SPDX-License-Identifier: EPL-2.0
package journey.sirius.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import journey.model.messages.Messages;
import journey.sirius.drawing.Mark.Figure;
import journey.sirius.drawing.Mark.Group;
import journey.sirius.drawing.Mark.Pen;
import journey.sirius.drawing.Mark.Plain;
import journey.sirius.drawing.Mark.Role;
import journey.sirius.drawing.Mark.Writing;
import journey.sirius.drawing.Outline.Line;
import journey.sirius.drawing.Outline.Path;
import journey.sirius.drawing.Outline.Rectangle;
import journey.sirius.layout.Band;
import journey.sirius.layout.Box;
import journey.sirius.layout.PlacedDiagram;
import journey.sirius.layout.Point;
import journey.sirius.view.Color;
import journey.sirius.view.EdgeView;
import journey.sirius.view.LineStyle;

/** Draws a diagram in which everything has its place. */
public final class DiagramDrawing {

	private static final Messages MESSAGES = new Messages(DiagramDrawing.class);
	private static final Color PAPER = new Color(0xff, 0xff, 0xff);
	private static final Color BAND = new Color(0xf6, 0xf7, 0xf9);
	private static final Color RULE = new Color(0xd3, 0xd8, 0xdf);

	private DiagramDrawing() {
	}

	/** The picture of a diagram. */
	public static Drawing of(PlacedDiagram placed, Locale locale) {
		List<Mark> marks = new ArrayList<>();
		marks.add(new Figure(new Rectangle(new Box(0, 0, placed.width(), placed.height()), 0), Optional.of(new Plain(PAPER)), Optional.empty()));
		marks.add(new Group(Role.DECORATION, "", "", placed.bands().stream().flatMap(band -> behind(band).stream()).toList()));
		placed.title().ifPresent(title -> marks.add(new Writing(title)));
		placed.texts().forEach(text -> marks.add(new Writing(text)));
		if (!placed.legend().isEmpty()) {
			marks.add(new Group(Role.DECORATION, "", "", placed.legend().stream().flatMap(entry -> EdgeDrawer.draw(entry).stream()).toList()));
		}
		placed.bands().forEach(band -> band.title().ifPresent(title -> marks.add(new Writing(title))));
		placed.nodes().forEach(node -> marks.add(NodeDrawer.draw(node)));
		marks.add(new Group(Role.DECORATION, "", "", placed.bands().stream().filter(band -> band.title().isEmpty())
				.<Mark> map(band -> rule(band.box().x(), band.box().right(), band.box().bottom(), LineStyle.SOLID)).toList()));
		Map<EdgeView, String> kinds = new HashMap<>();
		placed.legend().forEach(entry -> entry.edges().forEach(edge -> kinds.put(edge, entry.text().label().text())));
		placed.edges().forEach(edge -> marks.add(EdgeDrawer.draw(edge, kinds.getOrDefault(edge.view(), ""))));
		String description = MESSAGES.text(locale, "drawing.description", placed.allNodes().size(), placed.edges().size());
		return new Drawing(placed.width(), placed.height(), placed.diagram().title(), description, locale, marks);
	}

	private static List<Mark> behind(Band band) {
		List<Mark> marks = new ArrayList<>();
		Box box = band.box();
		if (band.title().isPresent()) {
			marks.add(new Figure(new Rectangle(box, 6), Optional.of(new Plain(BAND)), Optional.empty()));
		}
		for (Band.Level level : band.levels()) {
			marks.add(rule(level.left(), box.right(), level.y(), LineStyle.DOT));
			marks.add(new Writing(level.text()));
		}
		return marks;
	}

	private static Figure rule(double left, double right, double y, LineStyle line) {
		return new Figure(new Path(new Point(left, y), List.of(new Line(new Point(right, y))), false), Optional.empty(), Optional.of(new Pen(RULE, 1, line)));
	}
}
