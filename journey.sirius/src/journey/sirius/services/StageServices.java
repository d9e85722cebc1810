// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;
import java.util.Optional;

import journey.model.journey.Stage;
import journey.model.queries.Names;
import journey.model.results.StageResult;

/** What diagrams ask of a stage. Called by name from journey.odesign. */
public class StageServices {

	private static final int THINNEST = 1;
	private static final int THICKEST = 9;

	/** What people call a stage. */
	public String stageLabel(Stage stage) {
		return Names.title(stage);
	}

	/** The stage with the number of its touchpoints. */
	public String stageTooltip(Stage stage) {
		return Names.title(stage) + " (" + stage.getTouchpoints().size() + ")";
	}

	/** The stage after a stage; empty after the last one. */
	public List<Stage> nextStage(Stage stage) {
		if (stage.getJourney() == null) {
			return List.of();
		}
		List<Stage> stages = stage.getJourney().getStages();
		int next = stages.indexOf(stage) + 1;
		return next < stages.size() ? List.of(stages.get(next)) : List.of();
	}

	/** How many customers go on from a stage, and which share of them does not. */
	public String volumeLabel(Stage stage) {
		Wording wording = Wording.of(stage);
		Optional<StageResult> next = measuredNext(stage);
		if (next.isEmpty()) {
			return wording.text("measured.not");
		}
		String volume = wording.text("volume", wording.number(next.get().getContinued()));
		return next.get().getDropoff() == null ? volume : wording.text("volume.dropoff", volume, wording.share(next.get().getDropoff()));
	}

	/** How thick the line to the next stage is: the more of those who reach the first stage go on, the thicker. */
	public Integer volumeWidth(Stage stage) {
		Optional<StageResult> next = measuredNext(stage);
		Optional<Long> all = reachingFirst(stage);
		if (next.isEmpty() || all.isEmpty()) {
			return THINNEST;
		}
		double share = Math.min(1, (double) next.get().getContinued() / all.get());
		return THINNEST + (int) Math.round(share * (THICKEST - THINNEST));
	}

	/** Whether nobody knows how many customers go on from a stage. */
	public Boolean isVolumeUnknown(Stage stage) {
		return measuredNext(stage).isEmpty();
	}

	/** What was measured of the stage after a stage, if customers were seen to go on to it. */
	private Optional<StageResult> measuredNext(Stage stage) {
		return nextStage(stage).stream().findFirst().flatMap(Measured::of).filter(result -> result.getContinued() != null);
	}

	private static Optional<Long> reachingFirst(Stage stage) {
		return Optional.ofNullable(stage.getJourney()).map(journey -> journey.getStages().getFirst()).flatMap(Measured::of)
				.map(StageResult::getReached).filter(reached -> reached > 0);
	}
}
