// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Call;
import journey.model.journey.Event;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Source;
import journey.model.queries.Identity;

/** Where a formula meets customers: the events and profiles by which it recognises them, in the order of the formula. */
final class Sightings {

	/**
	 * @param seen the event or profile by which customers are recognised
	 * @param source that knows them
	 * @param place the part of the formula that names it
	 */
	record Sighting(NamedElement seen, Source source, EObject place) {

		/** Sources share their customers only when they name the same identity. */
		String identity() {
			return source.getIdentity() == null ? "source " + source.getName() : source.getIdentity();
		}
	}

	/**
	 * Two sightings of customers that nothing joins.
	 *
	 * @param known the first one
	 * @param stranger one of other customers
	 */
	record Gap(Sighting known, Sighting stranger) {
	}

	private final List<Sighting> customers = new ArrayList<>();
	/** By the call that counts the sessions: the first event in them, and the profiles that are asked of their customers. */
	private final Map<Call, Sighting> sessions = new LinkedHashMap<>();
	private final Map<Call, List<Sighting>> profiles = new LinkedHashMap<>();

	void addCustomers(Event event, EObject place) {
		if (source(event) != null) {
			customers.add(new Sighting(event, source(event), place));
		}
	}

	/**
	 * @param counted the call that counts sessions; null if customers are counted
	 */
	void addProfile(Profile profile, Call counted, EObject place) {
		Source source = known(profile.getSource());
		if (source != null) {
			List<Sighting> list = counted == null ? customers : profiles.computeIfAbsent(counted, any -> new ArrayList<>());
			list.add(new Sighting(profile, source, place));
		}
	}

	/** The source of the first event of a session; the given one if it is the first. */
	Source firstOfSession(Call counted, Event event, EObject place) {
		return sessions.computeIfAbsent(counted, any -> new Sighting(event, source(event), place)).source();
	}

	/** The first place where customers are not those who were met before; for sessions, each call by itself. */
	Optional<Gap> gap() {
		return Stream.concat(Stream.of(customers), profiles.entrySet().stream().map(asked -> ofSession(asked.getKey(), asked.getValue())))
				.flatMap(list -> gap(list).stream()).findFirst();
	}

	private List<Sighting> ofSession(Call counted, List<Sighting> asked) {
		return Stream.concat(Stream.ofNullable(sessions.get(counted)), asked.stream()).toList();
	}

	private static Optional<Gap> gap(List<Sighting> met) {
		return met.stream().filter(sighting -> !sighting.identity().equals(met.getFirst().identity())).findFirst().map(stranger -> new Gap(met.getFirst(), stranger));
	}

	static Source source(Event event) {
		return known(event.getSource());
	}

	private static Source known(Source source) {
		return source == null || source.eIsProxy() ? null : source;
	}
}
