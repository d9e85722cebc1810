// SPDX-License-Identifier: EPL-2.0
package journey.model.formula;

import java.util.List;

import journey.model.formula.functions.Function;
import journey.model.formula.functions.Functions;
import journey.model.formula.functions.Reads;
import journey.model.journey.Measurable;
import journey.model.journey.Stage;

/** What a function that is given a touchpoint, a stage or a journey must see of it and around it. */
public final class StagesInView {

	private StagesInView() {
	}

	/**
	 * The parts of the journey whose events and surveys the function reads, in the order of the text; none for a function
	 * that reads the model itself.
	 *
	 * @param function its name; null if there is no function
	 */
	public static List<Measurable> of(String function, Measurable named) {
		boolean followsTracks = Functions.named(String.valueOf(function)).map(Function::reads).map(reads -> reads.contains(Reads.TRACKING)).orElse(true);
		if (!followsTracks) {
			return List.of();
		}
		return named instanceof Stage stage && stage.getJourney() != null ? around(stage, String.valueOf(function)) : List.of(named);
	}

	/** Who is lost on the way to a stage was in the one before; who is in a stage has come to no other since. */
	private static List<Measurable> around(Stage stage, String function) {
		List<Stage> all = stage.getJourney().getStages();
		int position = all.indexOf(stage);
		return switch (function) {
			case "dropoff" -> List.copyOf(all.subList(Math.max(0, position - 1), position + 1));
			case "occupancy" -> all.stream().filter(other -> other == stage || isTracked(other)).map(Measurable.class::cast).toList();
			default -> List.of(stage);
		};
	}

	private static boolean isTracked(Stage stage) {
		return stage.getTouchpoints().stream().flatMap(touchpoint -> touchpoint.getTrackedBy().stream()).anyMatch(track -> !track.eIsProxy());
	}
}
