// SPDX-License-Identifier: EPL-2.0
package journey.sirius.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.sirius.drawing.Mark.Figure;
import journey.sirius.drawing.Mark.Group;
import journey.sirius.drawing.Mark.Pen;
import journey.sirius.drawing.Mark.Role;
import journey.sirius.drawing.Mark.Writing;
import journey.sirius.layout.LegendEntry;
import journey.sirius.layout.PlacedEdge;
import journey.sirius.layout.Point;
import journey.sirius.view.EdgeStyle;

/** Draws edges with their arrows and labels. */
final class EdgeDrawer {

	private static final double THICKEST = 24;

	private EdgeDrawer() {
	}

	/** @param kind what lines like this one stand for; may be empty */
	static Group draw(PlacedEdge edge, String kind) {
		List<Mark> marks = new ArrayList<>(line(edge.points(), edge.view().style()));
		edge.texts().forEach(text -> marks.add(new Writing(text)));
		return new Group(Role.EDGE, NamesOfViews.of(edge, kind), edge.view().tooltip(), marks);
	}

	static List<Mark> draw(LegendEntry entry) {
		List<Mark> marks = new ArrayList<>(line(entry.points(), entry.edges().getFirst().style()));
		marks.add(new Writing(entry.text()));
		return marks;
	}

	/** The line with its arrows. */
	private static List<Mark> line(List<Point> way, EdgeStyle style) {
		double size = Math.clamp(style.size(), 1, THICKEST);
		Arrow atSource = new Arrow(style.sourceArrow(), size);
		Arrow atEnd = new Arrow(style.targetArrow(), size);
		List<Point> points = new ArrayList<>(way);
		Point first = points.get(0);
		Point last = points.getLast();
		Point second = points.get(1);
		Point secondLast = points.get(points.size() - 2);
		points.set(0, Ways.towards(first, second, Math.min(atSource.covered(), Ways.distance(first, second) / 2)));
		points.set(points.size() - 1, Ways.towards(last, secondLast, Math.min(atEnd.covered(), Ways.distance(last, secondLast) / 2)));
		List<Mark> marks = new ArrayList<>();
		marks.add(new Figure(Ways.rounded(points), Optional.empty(), Optional.of(new Pen(style.stroke(), size, style.line()))));
		atSource.at(first, second, style.stroke(), size).ifPresent(marks::add);
		atEnd.at(last, secondLast, style.stroke(), size).ifPresent(marks::add);
		return marks;
	}
}
