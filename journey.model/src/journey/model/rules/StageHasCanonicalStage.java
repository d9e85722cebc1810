// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Stage;
import journey.model.queries.CanonicalStage;
import journey.model.queries.WorkspaceIndex;

/** Journeys are compared by the five stages that all taxonomies lead to (rows 3 and 4 of the requirements). */
final class StageHasCanonicalStage implements Rule<Stage> {

	@Override
	public RuleCode code() {
		return RuleCode.STAGE_WITHOUT_CANONICAL_STAGE;
	}

	@Override
	public Class<Stage> subject() {
		return Stage.class;
	}

	@Override
	public void check(Stage stage, WorkspaceIndex index, Findings findings) {
		if (CanonicalStage.isLeftOut(stage)) {
			findings.report(code(), stage, stage.getCanonical() == null
					? JourneyPackage.Literals.NAMED_ELEMENT__NAME : JourneyPackage.Literals.STAGE__CANONICAL, Labels.of(stage));
		}
	}
}
