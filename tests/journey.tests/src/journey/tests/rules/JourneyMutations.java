// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;

import journey.model.rules.RuleCode;

final class JourneyMutations {

	static final List<Mutation> ALL = List.of(
			Mutation.of(RuleCode.JOURNEY_WITHOUT_PERSONA, "nobody lives it")
					.replacing("journey Discover \"Find out what to buy\" for Lea", "journey ^Discover^ \"Find out what to buy\"")
					.replacing("keep a phone\" for Marc", "keep a phone\" for Marc, Lea"),
			Mutation.of(RuleCode.STAGES_OUT_OF_ORDER, "two stages exchanged")
					.replacing("“A colleague has one”\" is awareness", "“A colleague has one”\" is consideration")
					.replacing("“Which one of three?”\" is consideration", "“Which one of three?”\" is ^awareness^"),
			Mutation.of(RuleCode.STAGE_WITHOUT_KPI, "a stage that nobody measures")
					.replacing("measures Discover.Hear ", "").at("stage ^Hear^"),
			Mutation.of(RuleCode.STAGE_WITHOUT_KPI, "a KPI of the journey does not count")
					.replacing("measures Discover.Hear ", "measures Discover ").at("stage ^Hear^"));

	private JourneyMutations() {
	}
}
