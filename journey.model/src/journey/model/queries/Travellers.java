// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import journey.model.journey.Journey;
import journey.model.journey.Persona;
import journey.model.journey.Segment;

/**
 * Whose journeys a workspace describes.
 *
 * @param personas those who live a journey, in no order
 * @param segments those for which one of them stands, in no order
 */
public record Travellers(Set<Persona> personas, Set<Segment> segments) {

	public static Travellers of(WorkspaceIndex index) {
		return index.knowledge(Travellers.class, Travellers::gather);
	}

	/** The personas who live a journey, each once, in the order of the text. */
	public static List<Persona> of(Journey journey) {
		return journey.getPersonas().stream().distinct().toList();
	}

	private static Travellers gather(WorkspaceIndex index) {
		Travellers travellers = new Travellers(new HashSet<>(), new HashSet<>());
		for (Journey journey : index.elements(Journey.class)) {
			for (Persona persona : journey.getPersonas()) {
				if (travellers.personas.add(persona) && persona.getRepresents() != null) {
					travellers.segments.add(persona.getRepresents());
				}
			}
		}
		return travellers;
	}
}
