// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import journey.model.journey.Goal;
import journey.model.journey.GoalSide;
import journey.model.journey.Journey;
import journey.model.journey.PersonaGoal;
import journey.model.journey.Stage;

/**
 * What the company wants of a journey and what its customers want, stage by stage, and where the two are in conflict (row 38
 * of the requirements).
 *
 * @param business the goals of the company
 * @param customer the goals of the customers
 * @param elsewhere the goals that no stage has: nothing in the journey tells whether they are reached
 * @param conflicts the conflicts between a goal of the company and one of the customers
 */
public record GoalAlignment(Journey journey, List<Goal> business, List<Goal> customer, List<StageAlignment> stages, List<Goal> elsewhere,
		List<GoalConflict> conflicts) {

	/**
	 * The goals of a stage, as {@link StageGoals} tells them.
	 *
	 * @param served the goals of personas that touchpoints of the stage serve
	 */
	public record StageAlignment(Stage stage, List<Goal> business, List<Goal> customer, List<PersonaGoal> served) {

		/** Whether both the company and its customers get something from the stage. */
		public boolean isForBoth() {
			return !business.isEmpty() && !(customer.isEmpty() && served.isEmpty());
		}
	}

	/** The alignment of all journeys in their order. */
	public static List<GoalAlignment> of(WorkspaceIndex index) {
		return index.elements(Journey.class).stream().map(journey -> of(journey, index)).toList();
	}

	private static GoalAlignment of(Journey journey, WorkspaceIndex index) {
		List<StageAlignment> stages = new ArrayList<>();
		Set<Goal> elsewhere = new LinkedHashSet<>(journey.getGoals());
		for (Stage stage : journey.getStages()) {
			List<Goal> goals = StageGoals.of(index).goalsOf(stage);
			goals.forEach(elsewhere::remove);
			stages.add(new StageAlignment(stage, side(goals, GoalSide.BUSINESS), side(goals, GoalSide.CUSTOMER), StageGoals.served(stage)));
		}
		List<Goal> business = side(journey.getGoals(), GoalSide.BUSINESS);
		List<Goal> customer = side(journey.getGoals(), GoalSide.CUSTOMER);
		return new GoalAlignment(journey, business, customer, stages, List.copyOf(elsewhere), GoalConflict.between(business, customer));
	}

	private static List<Goal> side(List<Goal> goals, GoalSide side) {
		return goals.stream().filter(goal -> goal.getSide() == side).toList();
	}
}
