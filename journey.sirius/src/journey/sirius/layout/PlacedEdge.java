// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.List;

import journey.sirius.view.EdgeView;

/**
 * An edge that has its way.
 *
 * @param points from its beginning to its end, at least two
 */
public record PlacedEdge(EdgeView view, List<Point> points, List<PlacedText> texts) {

	public PlacedEdge {
		points = List.copyOf(points);
		texts = List.copyOf(texts);
	}
}
