// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.Comparator;
import java.util.List;

import journey.model.journey.Journey;
import journey.model.journey.JourneyState;
import journey.model.journey.Opportunity;

/**
 * The opportunities to begin with: those of journeys of today that bring much and cost little. Journeys to be are plans that
 * follow from what is decided today.
 */
public final class FirstSteps {

	private static final int GREAT_IMPACT = 4;
	private static final int SMALL_EFFORT = 2;

	/** What brings most for its effort; of two that bring as much, the one with more impact. */
	private static final Comparator<Opportunity> BEST_FIRST = ((Comparator<Opportunity>) FirstSteps::byImpactForEffort)
			.thenComparing(Opportunity::getImpact, Comparator.reverseOrder());

	private FirstSteps() {
	}

	/** The first steps in a journey, the best one first. */
	public static List<Opportunity> of(Journey journey) {
		return best(List.of(journey));
	}

	/** The first steps in all journeys, the best one first. */
	public static List<Opportunity> of(WorkspaceIndex index) {
		return best(index.elements(Journey.class));
	}

	private static List<Opportunity> best(List<Journey> journeys) {
		return journeys.stream().filter(journey -> journey.getState() != JourneyState.TO_BE).flatMap(journey -> Touchpoints.of(journey).stream())
				.flatMap(touchpoint -> touchpoint.getOpportunities().stream()).filter(FirstSteps::isFirst).sorted(BEST_FIRST).toList();
	}

	private static boolean isFirst(Opportunity opportunity) {
		return Rating.isRated(opportunity) && opportunity.getImpact() >= GREAT_IMPACT && opportunity.getEffort() <= SMALL_EFFORT;
	}

	private static int byImpactForEffort(Opportunity first, Opportunity second) {
		return Integer.compare(second.getImpact() * first.getEffort(), first.getImpact() * second.getEffort());
	}
}
