// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.Set;

import journey.model.journey.GoalSide;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Stage;
import journey.model.queries.StageGoals;
import journey.model.queries.WorkspaceIndex;

/** A stage pays when both the company and its customers get something from it (row 38 of the requirements). */
final class StageNeedsGoalsOfBothSides implements Rule<Stage> {

	@Override
	public RuleCode code() {
		return RuleCode.STAGE_WITHOUT_GOAL;
	}

	@Override
	public Class<Stage> subject() {
		return Stage.class;
	}

	@Override
	public void check(Stage stage, WorkspaceIndex index, Findings findings) {
		Set<GoalSide> sides = StageGoals.of(index).sidesOf(stage);
		for (GoalSide side : GoalSide.values()) {
			if (!sides.contains(side)) {
				findings.report(code(), stage, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(stage), side.getLiteral());
			}
		}
	}
}
