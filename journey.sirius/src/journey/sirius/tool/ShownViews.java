// SPDX-License-Identifier: EPL-2.0
package journey.sirius.tool;

import java.util.List;
import java.util.stream.Stream;

import journey.sirius.view.Diagram;
import journey.sirius.view.NodeView;
import journey.sirius.view.View;

/** The views that a diagram shows now; tools are for these only. */
final class ShownViews {

	private ShownViews() {
	}

	/** Fails if the diagram does not show a view any more. */
	static void require(Diagram diagram, View... views) throws ToolException {
		for (View view : views) {
			if (!diagram.edges().contains(view) && !isIn(diagram.nodes(), view)) {
				throw new ToolException("the diagram does not show this " + view.mapping() + " any more");
			}
		}
	}

	private static boolean isIn(List<NodeView> nodes, View view) {
		return nodes.stream().anyMatch(node -> node == view || isIn(Stream.concat(node.bordered().stream(), node.children().stream()).toList(), view));
	}
}
