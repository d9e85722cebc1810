// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import journey.model.journey.Inclusion;
import journey.model.journey.Journey;

/** Journeys that are parts of other journeys: what a part tells, the whole tells as well. */
public final class Inclusions {

	private final List<Journey> journeys;
	private final Map<Journey, List<Journey>> wholes = new HashMap<>();

	private Inclusions(List<Journey> journeys) {
		this.journeys = journeys;
		for (Journey whole : journeys) {
			for (Inclusion inclusion : whole.getInclusions()) {
				if (inclusion.getJourney() != null) {
					wholes.computeIfAbsent(inclusion.getJourney(), any -> new ArrayList<>()).add(whole);
				}
			}
		}
	}

	public static Inclusions of(WorkspaceIndex index) {
		return index.knowledge(Inclusions.class, all -> new Inclusions(all.elements(Journey.class)));
	}

	/** The journeys that tell something themselves or through a journey that they include, at any depth. */
	public Set<Journey> telling(Predicate<Journey> told) {
		Set<Journey> found = new HashSet<>();
		Deque<Journey> open = new ArrayDeque<>();
		journeys.stream().filter(told).forEach(journey -> {
			found.add(journey);
			open.add(journey);
		});
		while (!open.isEmpty()) {
			for (Journey whole : wholes.getOrDefault(open.remove(), List.of())) {
				if (found.add(whole)) {
					open.add(whole);
				}
			}
		}
		return found;
	}
}
