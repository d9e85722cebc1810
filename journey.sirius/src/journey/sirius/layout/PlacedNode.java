// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.List;
import java.util.Optional;

import journey.sirius.view.NodeView;

/**
 * A node that has its place.
 *
 * @param text its label; empty if it has no letters
 * @param children the nodes in it and on its border
 */
public record PlacedNode(NodeView view, Box box, Optional<PlacedText> text, List<PlacedNode> children) {

	public PlacedNode {
		children = List.copyOf(children);
	}

	/** The room that the node takes with its label, which may stand beside it. */
	public Box footprint() {
		return text.map(label -> box.with(label.box())).orElse(box);
	}

	PlacedNode moved(double right, double down) {
		return new PlacedNode(view, box.moved(right, down), text.map(label -> label.moved(right, down)),
				children.stream().map(child -> child.moved(right, down)).toList());
	}
}
