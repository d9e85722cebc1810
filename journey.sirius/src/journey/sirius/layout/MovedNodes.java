// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import journey.sirius.view.NodeView;
import journey.sirius.view.View;

/** Puts nodes where users want them; what is in them goes along, and edges go straight to them. */
final class MovedNodes {

	private final PlacedDiagram placed;
	private final Positions positions;
	private final Set<View> moved = new HashSet<>();

	private MovedNodes(PlacedDiagram placed, Positions positions) {
		this.placed = placed;
		this.positions = positions;
	}

	static PlacedDiagram of(PlacedDiagram placed, Positions positions) {
		return positions.isEmpty() ? placed : new MovedNodes(placed, positions).move();
	}

	private PlacedDiagram move() {
		List<PlacedNode> nodes = placed.nodes().stream().map(this::move).toList();
		if (moved.isEmpty()) {
			return placed;
		}
		StraightWays straight = new StraightWays(nodes);
		List<PlacedEdge> edges = placed.edges().stream()
				.map(edge -> moved.contains(edge.view().source()) || moved.contains(edge.view().end()) ? straight.of(edge.view()).orElse(edge) : edge).toList();
		PlacedDiagram result = new PlacedDiagram(placed.diagram(), 0, 0, placed.title(), placed.bands(), nodes, edges, placed.texts(), placed.legend(), placed.notes());
		double right = placed.width();
		double bottom = placed.height();
		for (PlacedNode node : result.allNodes()) {
			right = Math.max(right, node.footprint().right() + GridCoordinates.MARGIN);
			bottom = Math.max(bottom, node.footprint().bottom() + GridCoordinates.MARGIN);
		}
		return new PlacedDiagram(placed.diagram(), right, bottom, placed.title(), placed.bands(), nodes, edges, placed.texts(), placed.legend(), placed.notes());
	}

	private PlacedNode move(PlacedNode node) {
		Optional<Point> wanted = positions.of(placed.diagram(), node.view());
		PlacedNode there = wanted.map(point -> node.moved(point.x() - node.box().x(), point.y() - node.box().y())).orElse(node);
		List<PlacedNode> children = new ArrayList<>();
		there.children().forEach(child -> children.add(move(child)));
		if (wanted.isPresent()) {
			mark(node.view());
		}
		return new PlacedNode(there.view(), there.box(), there.text(), children);
	}

	private void mark(NodeView view) {
		moved.add(view);
		view.children().forEach(this::mark);
	}
}
