// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.List;
import java.util.Optional;

/**
 * A strip across the diagram that holds nodes of one kind.
 *
 * @param title what stands at its left; empty if a node stands there
 * @param levels lines within it, from the top of the diagram, each with what stands at its left
 */
public record Band(Box box, Optional<PlacedText> title, List<Level> levels) {

	/** A line across a band. */
	public record Level(double y, double left, PlacedText text) {
	}

	public Band {
		levels = List.copyOf(levels);
	}
}
