// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.List;

/**
 * A part of a diagram that is switched on and off as a whole.
 *
 * @param optional whether users may switch it off
 * @param activeByDefault whether an optional layer is on in a new diagram
 * @param nodes mappings of nodes, then those of containers
 */
public record Layer(String name, String label, boolean optional, boolean activeByDefault, List<NodeMapping> nodes, List<EdgeMapping> edges, List<Tool> tools) {

	public Layer {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		tools = List.copyOf(tools);
	}
}
