// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.sirius.view.EdgeView;
import journey.sirius.view.NodeStyle.Shape;
import journey.sirius.view.View;

/** Edges as lines from the border of one node to that of another one. */
final class StraightWays {

	private final Map<View, PlacedNode> nodes = new HashMap<>();

	StraightWays(List<PlacedNode> roots) {
		roots.forEach(this::add);
	}

	private void add(PlacedNode node) {
		nodes.put(node.view(), node);
		node.children().forEach(this::add);
	}

	/** The edge; empty if one of its ends is not drawn. */
	Optional<PlacedEdge> of(EdgeView edge) {
		PlacedNode source = nodes.get(edge.source());
		PlacedNode end = nodes.get(edge.end());
		if (source == null || end == null) {
			return Optional.empty();
		}
		if (source == end) {
			return Optional.of(new PlacedEdge(edge, around(source.box()), labels(edge, new Point(source.box().right() + 14, source.box().y() - 14))));
		}
		Point from = border(source, end.box().center());
		Point to = border(end, source.box().center());
		return Optional.of(new PlacedEdge(edge, List.of(from, to), labels(edge, new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2))));
	}

	private static List<Point> around(Box box) {
		double out = 14;
		return List.of(new Point(box.right(), box.y() + box.height() / 3), new Point(box.right() + out, box.y() + box.height() / 3),
				new Point(box.right() + out, box.y() - out), new Point(box.right() - out, box.y() - out), new Point(box.right() - out, box.y()));
	}

	/** Where a line from the middle of a node towards a place leaves it. */
	private static Point border(PlacedNode node, Point towards) {
		Box box = node.box();
		double dx = towards.x() - box.centerX();
		double dy = towards.y() - box.centerY();
		if (dx == 0 && dy == 0) {
			return box.center();
		}
		double across = dx / (box.width() / 2);
		double down = dy / (box.height() / 2);
		boolean round = node.view().style().shape() == Shape.ELLIPSE;
		double length = round ? Math.sqrt(across * across + down * down) : Math.max(Math.abs(across), Math.abs(down));
		return new Point(box.centerX() + dx / length, box.centerY() + dy / length);
	}

	private static List<PlacedText> labels(EdgeView edge, Point middle) {
		List<PlacedText> placed = new ArrayList<>();
		double top = middle.y() + 2;
		for (TextBlock block : GridRouter.labels(edge)) {
			placed.add(block.around(middle.x(), top));
			top += block.height();
		}
		return placed;
	}
}
