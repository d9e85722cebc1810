// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Stage;
import journey.model.queries.WorkspaceIndex;

/** Nothing can be improved unless it is measured, stage by stage (row 55 of the requirements). */
final class StageNeedsKpi implements Rule<Stage> {

	@Override
	public RuleCode code() {
		return RuleCode.STAGE_WITHOUT_KPI;
	}

	@Override
	public Class<Stage> subject() {
		return Stage.class;
	}

	@Override
	public void check(Stage stage, WorkspaceIndex index, Findings findings) {
		if (index.kpisWithin(stage).isEmpty()) {
			findings.report(code(), stage, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(stage));
		}
	}
}
