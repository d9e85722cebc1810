// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;

import journey.model.rules.RuleCode;

final class TouchpointMutations {

	static final List<Mutation> ALL = List.of(
			Mutation.of(RuleCode.TOUCHPOINT_WITHOUT_CHANNEL, "no channel")
					.replacing("touchpoint Poster \"Poster in the underground\" via offline_ads", "touchpoint ^Poster^ \"Poster in the underground\""),
			Mutation.of(RuleCode.TOUCHPOINT_WITHOUT_EMOTION, "no feeling")
					.replacing("feels Lea +1 \"curious\"", "").at("touchpoint ^Poster^ "));

	private TouchpointMutations() {
	}
}
