// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Call;
import journey.model.journey.Event;
import journey.model.journey.Source;
import journey.model.queries.Identity;

/** Where a formula meets customers: the events by which it recognises them, in the order of the formula. */
final class Sightings {

	/**
	 * @param event by which customers are recognised
	 * @param place the part of the formula that names it
	 */
	record Sighting(Event event, EObject place) {
	}

	private final List<Sighting> customers = new ArrayList<>();
	private final Map<Call, Source> sources = new HashMap<>();

	void addCustomers(Event event, EObject place) {
		if (source(event) != null) {
			customers.add(new Sighting(event, place));
		}
	}

	/** The source of the first event of a session; the given one if it is the first. */
	Source firstOfSession(Call sessions, Source source) {
		return sources.computeIfAbsent(sessions, any -> source);
	}

	/** The first event whose customers are not those of the first event of all. */
	Optional<Sighting> stranger() {
		return customers.stream().filter(sighting -> !identity(sighting.event()).equals(identity(first()))).findFirst();
	}

	/** The first event by which customers are recognised. */
	Event first() {
		return customers.getFirst().event();
	}

	private static Identity identity(Event event) {
		return Identity.of(source(event));
	}

	static Source source(Event event) {
		Source source = event.getSource();
		return source == null || source.eIsProxy() ? null : source;
	}
}
