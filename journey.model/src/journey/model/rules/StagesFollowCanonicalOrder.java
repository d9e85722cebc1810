// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.CanonicalStage;
import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Stage;
import journey.model.queries.WorkspaceIndex;

/** Customers become aware before they compare, and buy before they recommend (row 3 of the requirements). */
final class StagesFollowCanonicalOrder implements Rule<Journey> {

	@Override
	public RuleCode code() {
		return RuleCode.STAGES_OUT_OF_ORDER;
	}

	@Override
	public Class<Journey> subject() {
		return Journey.class;
	}

	@Override
	public void check(Journey journey, WorkspaceIndex index, Findings findings) {
		Stage furthest = null;
		for (Stage stage : journey.getStages()) {
			if (stage.getCanonical() == CanonicalStage.UNSPECIFIED) {
				continue;
			}
			if (furthest != null && stage.getCanonical().compareTo(furthest.getCanonical()) < 0) {
				findings.report(code(), stage, JourneyPackage.Literals.STAGE__CANONICAL,
						Labels.of(stage), stage.getCanonical().getLiteral(),
						Labels.of(furthest), furthest.getCanonical().getLiteral());
			} else {
				furthest = stage;
			}
		}
	}
}
