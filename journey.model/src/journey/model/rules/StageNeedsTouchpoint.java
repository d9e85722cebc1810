// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Stage;
import journey.model.queries.WorkspaceIndex;

/** Every touchpoint must be listed; where nobody meets the company, nothing can be made better (row 40 of the requirements). */
final class StageNeedsTouchpoint implements Rule<Stage> {

	@Override
	public RuleCode code() {
		return RuleCode.STAGE_WITHOUT_TOUCHPOINT;
	}

	@Override
	public Class<Stage> subject() {
		return Stage.class;
	}

	@Override
	public void check(Stage stage, WorkspaceIndex index, Findings findings) {
		if (stage.getTouchpoints().isEmpty()) {
			findings.report(code(), stage, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(stage));
		}
	}
}
