// SPDX-License-Identifier: EPL-2.0
package journey.sirius.drawing;

import java.util.List;
import java.util.Optional;

import journey.sirius.drawing.Mark.Figure;
import journey.sirius.drawing.Mark.Pen;
import journey.sirius.drawing.Mark.Plain;
import journey.sirius.drawing.Outline.Ellipse;
import journey.sirius.drawing.Outline.Line;
import journey.sirius.drawing.Outline.Path;
import journey.sirius.layout.Box;
import journey.sirius.layout.Point;
import journey.sirius.view.Color;
import journey.sirius.view.EdgeArrow;
import journey.sirius.view.LineStyle;

/** What stands at the end of an edge. */
final class Arrow {

	private static final double LENGTH = 7;
	private static final double HALF_WIDTH = 3.2;
	private static final double BY_SIZE = 0.8;

	private final EdgeArrow kind;
	private final double length;
	private final double halfWidth;

	Arrow(EdgeArrow kind, double size) {
		this.kind = kind;
		this.length = LENGTH + size * BY_SIZE;
		this.halfWidth = HALF_WIDTH + size * BY_SIZE;
	}

	/** How much of the line the arrow replaces. */
	double covered() {
		return switch (kind) {
			case NO_DECORATION, INPUT_ARROW -> 0;
			case INPUT_CLOSED_ARROW, INPUT_FILL_CLOSED_ARROW -> length - 0.5;
			case DIAMOND, FILL_DIAMOND -> 2 * length - 0.5;
			case DOT -> 2 * halfWidth - 0.5;
		};
	}

	/** The arrow at a place, for a line that comes from another place. */
	Optional<Figure> at(Point tip, Point from, Color color, double size) {
		double distance = Ways.distance(tip, from);
		if (kind == EdgeArrow.NO_DECORATION || distance == 0) {
			return Optional.empty();
		}
		double dx = (from.x() - tip.x()) / distance;
		double dy = (from.y() - tip.y()) / distance;
		Point left = new Point(tip.x() + dx * length - dy * halfWidth, tip.y() + dy * length + dx * halfWidth);
		Point right = new Point(tip.x() + dx * length + dy * halfWidth, tip.y() + dy * length - dx * halfWidth);
		Point back = new Point(tip.x() + dx * 2 * length, tip.y() + dy * 2 * length);
		Optional<Pen> pen = Optional.of(new Pen(color, Math.min(size, 2), LineStyle.SOLID));
		Optional<Mark.Paint> filled = Optional.of(new Plain(color));
		Optional<Mark.Paint> hollow = Optional.of(new Plain(new Color(255, 255, 255)));
		return Optional.of(switch (kind) {
			case INPUT_ARROW -> new Figure(new Path(left, List.of(new Line(tip), new Line(right)), false), Optional.empty(), pen);
			case INPUT_CLOSED_ARROW -> new Figure(Ways.around(List.of(tip, left, right)), hollow, pen);
			case INPUT_FILL_CLOSED_ARROW -> new Figure(Ways.around(List.of(tip, left, right)), filled, Optional.empty());
			case DIAMOND -> new Figure(Ways.around(List.of(tip, left, back, right)), hollow, pen);
			case FILL_DIAMOND -> new Figure(Ways.around(List.of(tip, left, back, right)), filled, Optional.empty());
			case DOT -> new Figure(new Ellipse(new Box(tip.x() + dx * halfWidth - halfWidth, tip.y() + dy * halfWidth - halfWidth, 2 * halfWidth, 2 * halfWidth)), filled,
					Optional.empty());
			case NO_DECORATION -> throw new IllegalStateException();
		});
	}
}
