// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Inclusion;
import journey.model.journey.Journey;
import journey.model.journey.Persona;
import journey.model.journey.Segment;
import journey.model.queries.Travellers;
import journey.model.queries.WorkspaceIndex;

/** How journeys, personas and segments belong together, seen from the other side than the text tells it; in its order. */
final class JourneyRelations {

	private final Map<EObject, List<Journey>> toBe = new HashMap<>();
	private final Map<EObject, List<Journey>> wholes = new HashMap<>();
	private final Map<EObject, List<Journey>> lived = new HashMap<>();
	private final Map<EObject, List<Persona>> representatives = new HashMap<>();

	private JourneyRelations(WorkspaceIndex index) {
		for (Journey journey : index.elements(Journey.class)) {
			add(toBe, journey.getAsIs(), journey);
			journey.getInclusions().stream().map(Inclusion::getJourney).distinct().forEach(part -> add(wholes, part, journey));
			Travellers.of(journey).forEach(persona -> add(lived, persona, journey));
		}
		index.elements(Persona.class).forEach(persona -> add(representatives, persona.getRepresents(), persona));
	}

	static JourneyRelations of(WorkspaceIndex index) {
		return index.knowledge(JourneyRelations.class, JourneyRelations::new);
	}

	/** The journeys to be that shall replace a journey of today. */
	List<Journey> toBeOf(Journey today) {
		return toBe.getOrDefault(today, List.of());
	}

	/** The journeys of which a journey is a part. */
	List<Journey> wholesOf(Journey part) {
		return wholes.getOrDefault(part, List.of());
	}

	/** The journeys that a persona lives. */
	List<Journey> livedBy(Persona persona) {
		return lived.getOrDefault(persona, List.of());
	}

	/** The personas who stand for a segment. */
	List<Persona> representativesOf(Segment segment) {
		return representatives.getOrDefault(segment, List.of());
	}

	/** The journeys that one of those who stand for a segment lives, each once. */
	List<Journey> livedBy(Segment segment) {
		return representativesOf(segment).stream().flatMap(persona -> livedBy(persona).stream()).distinct().toList();
	}

	private static <T> void add(Map<EObject, List<T>> all, EObject key, T value) {
		if (key != null) {
			all.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
		}
	}
}
