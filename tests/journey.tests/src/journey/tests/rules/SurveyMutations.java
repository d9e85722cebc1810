// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;

import journey.model.rules.RuleCode;

final class SurveyMutations {

	static final List<Mutation> ALL = List.of(
			Mutation.of(RuleCode.UNFAIR_QUESTION, "a leading question")
					.replacing("asks \"How easy was it to place your order?\"", "asks ^\"How great was it to place your order?\"^"),
			Mutation.of(RuleCode.UNFAIR_QUESTION, "two questions in one")
					.replacing("asks \"How easy was it to place your order?\"", "asks ^\"How satisfied are you with the price and the delivery?\"^"),
			Mutation.of(RuleCode.UNBALANCED_SCALE, "most answers are good").replacing("ces(mean of 7)", "ces(^top4^ of 7)"),
			Mutation.of(RuleCode.UNBALANCED_SCALE, "no answer is good").replacing("ces(mean of 7)", "ces(^top0^ of 7)"),
			Mutation.of(RuleCode.UNBALANCED_SCALE, "a score that nobody knows").replacing("ces(mean of 7)", "ces(^median^ of 7)"),
			Mutation.of(RuleCode.UNBALANCED_SCALE, "a scale of one").replacing("ces(mean of 7)", "ces(mean of ^1^)"),
			Mutation.of(RuleCode.UNBALANCED_SCALE, "a scale of twelve").replacing("ces(mean of 7)", "ces(mean of ^12^)"),
			Mutation.of(RuleCode.UNBALANCED_SCALE, "a recommendation from one to five").replacing("is nps from Desk", "is nps(mean of ^5^) from Desk"));

	private SurveyMutations() {
	}
}
