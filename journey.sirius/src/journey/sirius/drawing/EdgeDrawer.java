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
import journey.sirius.layout.PlacedEdge;
import journey.sirius.layout.Point;
import journey.sirius.view.EdgeStyle;

/** Draws edges with their arrows and labels. */
final class EdgeDrawer {

	private static final double THICKEST = 24;

	private EdgeDrawer() {
	}

	static Group draw(PlacedEdge edge) {
		EdgeStyle style = edge.view().style();
		double size = Math.clamp(style.size(), 1, THICKEST);
		Arrow atSource = new Arrow(style.sourceArrow(), size);
		Arrow atEnd = new Arrow(style.targetArrow(), size);
		List<Point> points = new ArrayList<>(edge.points());
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
		edge.texts().forEach(text -> marks.add(new Writing(text)));
		return new Group(Role.EDGE, NamesOfViews.of(edge), edge.view().tooltip(), marks);
	}
}
