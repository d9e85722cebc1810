// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.model.journey.Goal;
import journey.model.journey.Journey;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyState;
import journey.model.journey.MeasuringChoice;
import journey.model.measurability.Measurability;

/**
 * The journeys that somebody has chosen to measure, and why, and those that nobody has: these are listed, never hidden
 * (rows 55 and 62 of the requirements). A journey with KPIs that nobody has chosen counts as not measured.
 */
public record MeasuredJourneys(List<Measured> all) {

	/**
	 * A journey and the decisions to measure it.
	 *
	 * @param choices the decisions, each with its goal, owner and contributors; empty if nobody has chosen the journey
	 * @param stagesWithKpi the stages that a KPI that can be computed measures, themselves or in one of their touchpoints
	 */
	public record Measured(Journey journey, List<MeasuringChoice> choices, Share stagesWithKpi) {

		/** The goals for which it is measured, each once. */
		public List<Goal> goals() {
			return choices.stream().map(MeasuringChoice::getGoal).filter(goal -> goal != null && !goal.eIsProxy()).distinct().toList();
		}
	}

	public static MeasuredJourneys of(WorkspaceIndex index) {
		Map<Journey, List<MeasuringChoice>> choices = new HashMap<>();
		for (JourneyFile file : index.files()) {
			file.getChoices().forEach(choice -> choices.computeIfAbsent(choice.getJourney(), any -> new ArrayList<>()).add(choice));
		}
		return new MeasuredJourneys(index.elements(Journey.class).stream()
				.map(journey -> new Measured(journey, choices.getOrDefault(journey, List.of()), Measurability.of(index).coverage(journey))).toList());
	}

	public List<Measured> measured() {
		return all.stream().filter(journey -> !journey.choices().isEmpty()).toList();
	}

	/** Journeys of today that nobody has chosen to measure. */
	public List<Measured> notMeasured() {
		return all.stream().filter(journey -> journey.choices().isEmpty() && !isPlanned(journey)).toList();
	}

	/** Journeys to be that nobody has chosen to measure: there is nothing to measure yet. */
	public List<Measured> planned() {
		return all.stream().filter(journey -> journey.choices().isEmpty() && isPlanned(journey)).toList();
	}

	private static boolean isPlanned(Measured measured) {
		return measured.journey().getState() == JourneyState.TO_BE;
	}

	/** The share of the stages of all journeys that a KPI that can be computed measures. */
	public Share stagesWithKpi() {
		return all.stream().map(Measured::stagesWithKpi).reduce(new Share(0, 0), Share::plus);
	}

	/** What is known of one journey. */
	public Optional<Measured> of(Journey journey) {
		return all.stream().filter(measured -> measured.journey() == journey).findFirst();
	}
}
