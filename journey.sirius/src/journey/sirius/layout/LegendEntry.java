// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.List;

import journey.sirius.view.EdgeView;

/**
 * What a kind of line means.
 *
 * @param edges of this kind, at least one
 * @param points from the beginning to the end of a short line that looks as they do
 */
public record LegendEntry(List<EdgeView> edges, List<Point> points, PlacedText text) {

	public LegendEntry {
		edges = List.copyOf(edges);
		points = List.copyOf(points);
	}
}
