// SPDX-License-Identifier: EPL-2.0
package journey.generator.guides;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import journey.model.journey.Journey;
import journey.model.journey.Persona;
import journey.model.queries.WorkspaceIndex;

/** The journeys that each persona lives, in the order of the text. */
final class LivedJourneys {

	private final Map<Persona, Set<Journey>> lived = new HashMap<>();

	private LivedJourneys(WorkspaceIndex index) {
		for (Journey journey : index.elements(Journey.class)) {
			journey.getPersonas().forEach(persona -> lived.computeIfAbsent(persona, any -> new LinkedHashSet<>()).add(journey));
		}
	}

	static LivedJourneys of(WorkspaceIndex index) {
		return index.knowledge(LivedJourneys.class, LivedJourneys::new);
	}

	Collection<Journey> of(Persona persona) {
		return lived.getOrDefault(persona, Set.of());
	}
}
