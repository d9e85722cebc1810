// SPDX-License-Identifier: EPL-2.0
package journey.sirius.drawing;

import java.util.ArrayList;
import java.util.List;

import journey.sirius.drawing.Outline.Curve;
import journey.sirius.drawing.Outline.Line;
import journey.sirius.drawing.Outline.Path;
import journey.sirius.drawing.Outline.Step;
import journey.sirius.layout.Point;

/** Lines as they are drawn. */
final class Ways {

	private static final double RADIUS = 6;
	/** Where a curve is pulled to so that it looks like a quarter of a circle. */
	private static final double ROUND = 0.55;

	private Ways() {
	}

	/** A way with round corners. */
	static Path rounded(List<Point> points) {
		List<Step> steps = new ArrayList<>();
		for (int i = 1; i < points.size() - 1; i++) {
			Point corner = points.get(i);
			double radius = Math.min(RADIUS, Math.min(distance(points.get(i - 1), corner), distance(corner, points.get(i + 1))) / 2);
			Point before = towards(corner, points.get(i - 1), radius);
			Point after = towards(corner, points.get(i + 1), radius);
			steps.add(new Line(before));
			steps.add(new Curve(towards(before, corner, radius * ROUND), towards(after, corner, radius * ROUND), after));
		}
		steps.add(new Line(points.getLast()));
		return new Path(points.getFirst(), steps, false);
	}

	/** A way around a surface. */
	static Path around(List<Point> points) {
		return new Path(points.getFirst(), points.stream().skip(1).<Step> map(Line::new).toList(), true);
	}

	static double distance(Point first, Point second) {
		return Math.hypot(second.x() - first.x(), second.y() - first.y());
	}

	/** The place at a distance from one place in the direction of another one. */
	static Point towards(Point from, Point to, double length) {
		double distance = distance(from, to);
		return distance == 0 ? from : new Point(from.x() + (to.x() - from.x()) * length / distance, from.y() + (to.y() - from.y()) * length / distance);
	}
}
