// SPDX-License-Identifier: EPL-2.0
package journey.sirius.expression;

import java.util.Optional;

import journey.sirius.view.EdgeView;
import journey.sirius.view.View;

/**
 * What {@code feature:} knows of views, by the names that Sirius gives: what a view shows, and the ends of an edge. The tool that deletes
 * one step of a move needs them, since it is told the edge only.
 */
final class ViewFeature {

	private ViewFeature() {
	}

	/** The value of a feature; empty if such a view has none of this name. */
	static Optional<Object> of(String name, View view) {
		return Optional.ofNullable(switch (name) {
			case "target" -> view.target();
			case "sourceNode" -> view instanceof EdgeView edge ? edge.source() : null;
			case "targetNode" -> view instanceof EdgeView edge ? edge.end() : null;
			default -> null;
		});
	}
}
