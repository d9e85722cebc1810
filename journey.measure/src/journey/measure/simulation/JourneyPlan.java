// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.util.List;

import journey.model.journey.Event;
import journey.model.journey.Journey;
import journey.model.journey.Source;
import journey.model.journey.Touchpoint;
import journey.model.queries.Touchpoints;
import journey.model.queries.WorkspaceIndex;

/**
 * A journey as far as events show it.
 *
 * @param places its touchpoints with events, in the planned order
 */
record JourneyPlan(Journey journey, List<Place> places) {

	/** A touchpoint and the events of sources that track it. */
	record Place(Touchpoint touchpoint, List<Event> events) {
	}

	/** The journeys that have such a touchpoint. */
	static List<JourneyPlan> of(WorkspaceIndex index) {
		return index.elements(Journey.class).stream().map(JourneyPlan::of).filter(plan -> !plan.places.isEmpty()).toList();
	}

	private static JourneyPlan of(Journey journey) {
		return new JourneyPlan(journey, Touchpoints.of(journey).stream().map(touchpoint -> new Place(touchpoint, events(touchpoint)))
				.filter(place -> !place.events.isEmpty()).toList());
	}

	private static List<Event> events(Touchpoint touchpoint) {
		return touchpoint.getTrackedBy().stream().filter(Event.class::isInstance).map(Event.class::cast).filter(event -> isThere(event.getSource())).distinct().toList();
	}

	/** The number of a place, which must be one. */
	int placeOf(Touchpoint touchpoint) {
		int number = 0;
		while (places.get(number).touchpoint() != touchpoint) {
			number++;
		}
		return number;
	}

	static boolean isThere(Source source) {
		return source != null && !source.eIsProxy();
	}
}
