// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Stage;
import journey.model.queries.WorkspaceIndex;

/** Questions that customers have in a stage need a team that answers them (row 7 of the requirements). */
final class StageNeedsOwner implements Rule<Stage> {

	@Override
	public RuleCode code() {
		return RuleCode.STAGE_WITHOUT_OWNER;
	}

	@Override
	public Class<Stage> subject() {
		return Stage.class;
	}

	@Override
	public void check(Stage stage, WorkspaceIndex index, Findings findings) {
		if (stage.getOwner() == null || stage.getOwner().isBlank()) {
			findings.report(code(), stage, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(stage));
		}
	}
}
