// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Stage;
import journey.model.queries.CanonicalStage;
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
		CanonicalStage reached = CanonicalStage.AWARENESS;
		for (Stage stage : journey.getStages()) {
			CanonicalStage canonical = CanonicalStage.of(stage).orElse(null);
			if (canonical == null) {
				continue;
			}
			if (canonical.compareTo(reached) < 0) {
				findings.report(code(), stage, JourneyPackage.Literals.STAGE__CANONICAL,
						Labels.of(stage), canonical.word(), Labels.of(furthest), reached.word());
			} else {
				furthest = stage;
				reached = canonical;
			}
		}
	}
}
