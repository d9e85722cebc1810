// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.model.journey.Journey;
import journey.model.journey.Stage;
import journey.model.results.StageResult;

/**
 * How many of those who reach a stage do not reach the next one that is tracked. Of the last stage nobody knows: there is nothing to go on to.
 *
 * @param next the stage that they do not reach
 * @param reached how many reach the stage
 * @param share which part of them does not reach the next one
 */
record Leaving(Stage stage, Stage next, long reached, double share) {

	/** In the order of the text. */
	static Map<Stage, Leaving> of(Journey journey, MeasuredNumbers measured) {
		Map<Stage, Leaving> all = new LinkedHashMap<>();
		Stage before = null;
		long reachedBefore = 0;
		for (Stage stage : journey.getStages()) {
			Optional<StageResult> result = measured.of(stage).filter(found -> found.getReached() != null);
			if (result.isEmpty()) {
				continue;
			}
			if (before != null && result.get().getDropoff() != null) {
				all.put(before, new Leaving(before, stage, reachedBefore, result.get().getDropoff()));
			}
			before = stage;
			reachedBefore = result.get().getReached();
		}
		return all;
	}

	/** The stages that somebody leaves, the one first that most leave. */
	static List<Leaving> worstFirst(Journey journey, MeasuredNumbers measured) {
		return measured.leaving(journey).values().stream().filter(leaving -> leaving.share() > 0).sorted(Comparator.comparingDouble(Leaving::share).reversed()).toList();
	}

	/** How many customers do not go on. */
	long customers() {
		return Math.round(share * reached);
	}
}
