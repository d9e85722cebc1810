// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.List;

/** The points of a way where it turns. */
final class Corners {

	private Corners() {
	}

	/** Without points that are passed straight on, or twice; at least the first and the last. */
	static List<Point> of(List<Point> points) {
		List<Point> corners = new ArrayList<>();
		for (Point point : points) {
			if (!corners.isEmpty() && corners.getLast().equals(point)) {
				continue;
			}
			if (corners.size() > 1 && isStraight(corners.get(corners.size() - 2), corners.getLast(), point)) {
				corners.removeLast();
			}
			corners.add(point);
		}
		if (corners.size() == 1) {
			corners.add(points.getLast());
		}
		return corners;
	}

	private static boolean isStraight(Point first, Point second, Point third) {
		return first.x() == second.x() && second.x() == third.x() && (second.y() - first.y()) * (third.y() - second.y()) > 0
				|| first.y() == second.y() && second.y() == third.y() && (second.x() - first.x()) * (third.x() - second.x()) > 0;
	}
}
