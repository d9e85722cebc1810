// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.Locale;

import journey.sirius.view.Diagram;

/** Gives everything in a diagram its place. */
public final class DiagramLayout {

	private static final String MAP = "Journey map";

	private DiagramLayout() {
	}

	/** The diagram with places for everything in it; the same diagram always gets the same places. */
	public static PlacedDiagram of(Diagram diagram, Locale locale) {
		return of(diagram, Positions.NONE, locale);
	}

	/** The same with some nodes where users want them. */
	public static PlacedDiagram of(Diagram diagram, Positions positions, Locale locale) {
		return MovedNodes.of(diagram.description().equals(MAP) ? MapLayout.of(diagram, locale) : TreeLayout.of(diagram, locale), positions);
	}
}
