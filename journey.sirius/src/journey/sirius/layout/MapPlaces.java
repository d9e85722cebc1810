// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Exit;
import journey.model.journey.Inclusion;
import journey.model.journey.Kpi;
import journey.model.journey.Transition;
import journey.sirius.view.NodeView;

/** Which stage or touchpoint of a map an element belongs to. */
final class MapPlaces {

	private final Map<EObject, NodeView> shown = new HashMap<>();

	MapPlaces(List<NodeView> stages) {
		for (NodeView stage : stages) {
			shown.putIfAbsent(stage.target(), stage);
			stage.children().forEach(touchpoint -> shown.putIfAbsent(touchpoint.target(), touchpoint));
		}
	}

	/** The view of the stage or the touchpoint; empty if the element is about the whole journey. */
	Optional<NodeView> of(EObject element) {
		return switch (element) {
			case Exit exit -> Optional.ofNullable(shown.get(exit.getFrom()));
			case Inclusion inclusion -> Optional.ofNullable(shown.get(inclusion.getAfter()));
			case Kpi kpi -> kpi.getMeasures().stream().map(shown::get).filter(view -> view != null).findFirst();
			case Transition transition -> Optional.ofNullable(shown.get(transition.getFrom()));
			case null -> Optional.empty();
			default -> around(element);
		};
	}

	private Optional<NodeView> around(EObject element) {
		for (EObject outer = element; outer != null; outer = outer.eContainer()) {
			if (shown.containsKey(outer)) {
				return Optional.of(shown.get(outer));
			}
		}
		return Optional.empty();
	}
}
