// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Feeling;
import journey.sirius.view.NodeView;

/** The curves of a map: for each persona what is felt, column by column in the order of the journey, beside each other. */
final class FeelingSlots {

	/** Stands for those who are not named. */
	private static final Object NOBODY = new Object();

	private final Map<Object, Map<Integer, List<NodeView>>> byPersona = new LinkedHashMap<>();

	FeelingSlots(MapGrid grid) {
		grid.cells().forEach((touchpoint, cell) -> {
			for (NodeView feeling : grid.feelings().getOrDefault(touchpoint, List.of())) {
				byPersona.computeIfAbsent(persona(feeling.target()), any -> new HashMap<>()).computeIfAbsent(cell.column(), any -> new ArrayList<>()).add(feeling);
			}
		});
	}

	private static Object persona(EObject target) {
		return target instanceof Feeling feeling ? Objects.requireNonNullElse(feeling.getPersona(), NOBODY) : NOBODY;
	}

	/** Who feels, in the order of their first feelings; something else than a persona for who is not named. */
	List<Object> personas() {
		return List.copyOf(byPersona.keySet());
	}

	/** What somebody feels, by column. */
	Map<Integer, List<NodeView>> of(Object persona) {
		return byPersona.get(persona);
	}

	/** Makes the columns wide enough. */
	void widen(MapSizes sizes) {
		for (Map<Integer, List<NodeView>> columns : byPersona.values()) {
			columns.forEach((column, feelings) -> sizes.widen(column, feelings.stream().mapToDouble(sizes::slotOf).sum()));
		}
	}
}
