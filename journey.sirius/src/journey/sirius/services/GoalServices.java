// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import journey.model.formula.FormulaText;
import journey.model.journey.Goal;
import journey.model.journey.GoalSide;
import journey.model.queries.Names;

/** What diagrams ask of a goal. Called by name from journey.odesign. */
public class GoalServices {

	/** What shall be reached. */
	public String goalLabel(Goal goal) {
		return Names.title(goal);
	}

	/** What shall be reached, for whom, and by how much. */
	public String goalTooltip(Goal goal) {
		Wording wording = Wording.of(goal);
		String side = wording.text("goal.tooltip", Names.title(goal), wording.word(goal.getSide()));
		return goal.getTarget() == null ? side : wording.text("goal.target", side, FormulaText.of(goal.getTarget()));
	}

	/** Whether it is a goal of the customers. */
	public Boolean isCustomerGoal(Goal goal) {
		return goal.getSide() == GoalSide.CUSTOMER;
	}

	/** Whether no measure that can be computed tells if it is reached. */
	public Boolean isGoalBroken(Goal goal) {
		return BrokenLinks.of(goal).breaks(goal);
	}

	/** Another goal is measured by what measured this one, with the same target. */
	public Goal handOverMeasure(Goal goal, Goal other) {
		if (other != goal) {
			other.setMeasure(goal.getMeasure());
			other.setTarget(goal.getTarget());
			other.setDue(goal.getDue());
			withoutMeasure(goal);
		}
		return other;
	}

	/** Nothing tells any more if a goal is reached. */
	public Goal withoutMeasure(Goal goal) {
		goal.setMeasure(null);
		goal.setTarget(null);
		goal.setDue(null);
		return goal;
	}
}
