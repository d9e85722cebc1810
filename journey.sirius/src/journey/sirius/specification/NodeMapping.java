// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.List;

import journey.sirius.view.NodeView.Kind;

/**
 * Elements that are shown as nodes or containers.
 *
 * @param kind {@code NODE} or {@code CONTAINER} for what stands in a diagram or a free container, {@code LIST} for a list
 * @param bordered mappings of nodes on the border
 * @param children mappings of what is inside, containers first
 */
public record NodeMapping(String name, String label, Kind kind, Candidates candidates, NodeStyleDescription style, List<Conditional<NodeStyleDescription>> conditionalStyles,
		List<NodeMapping> bordered, List<NodeMapping> children, Reactions reactions) implements Mapping {

	public NodeMapping {
		conditionalStyles = List.copyOf(conditionalStyles);
		bordered = List.copyOf(bordered);
		children = List.copyOf(children);
	}
}
