// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.List;

/**
 * The places of a graph.
 *
 * @param right where it ends across
 * @param bottom where it ends down
 */
record TreePlaces(double right, double bottom, List<PlacedNode> nodes, List<PlacedEdge> edges) {
}
