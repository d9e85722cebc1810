// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;

import journey.model.rules.RuleCode;

final class GoalMutations {

	static final List<Mutation> ALL = List.of(
			Mutation.of(RuleCode.PERSONA_WITHOUT_GOAL, "nothing to reach")
					.replacing("\tgoal Choose \"Choose without regret\"\n\tactivity Compare \"Compare three phones\" for Choose", "\tactivity Compare \"Compare three phones\"")
					.replacing("serves Lea.Choose", "serves Lea.Compare ").at("persona ^Lea^ "),
			Mutation.of(RuleCode.STAGE_WITHOUT_GOAL, "no business goal")
					.replacing("\tgoal business Talk \"Be talked about\" is referral measured by Stars\n", "").at("stage ^Tell^"),
			Mutation.of(RuleCode.STAGE_WITHOUT_GOAL, "no goal of the customers")
					.replacing("touchpoint Poster \"Poster in the underground\"", "@allow(GOL-232, \"Not known yet\") touchpoint Poster \"Poster in the underground\"")
					.replacing("serves Lea.Choose", "").at("stage ^Hear^"),
			Mutation.of(RuleCode.ACTIVITY_WITHOUT_TOUCHPOINT, "an activity that nothing serves")
					.replacing("serves Lea.Compare", "serves Lea.Choose ").at("activity ^Compare^"),
			Mutation.of(RuleCode.ACTIVITY_WITHOUT_TOUCHPOINT, "a touchpoint for nothing")
					.replacing("\t\t\ttracked by OrderCollected, Pickup\n\t\t\tserves Marc.Renew\n", "\t\t\ttracked by OrderCollected, Pickup\n").at("touchpoint ^Collect^"));

	private GoalMutations() {
	}
}
