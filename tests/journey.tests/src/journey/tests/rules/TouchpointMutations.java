// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;

import journey.model.rules.RuleCode;

final class TouchpointMutations {

	static final List<Mutation> ALL = List.of(
			Mutation.of(RuleCode.TOUCHPOINT_WITHOUT_CHANNEL, "no channel")
					.replacing("touchpoint Poster \"Poster in the underground\" via offline_ads", "touchpoint ^Poster^ \"Poster in the underground\""),
			Mutation.of(RuleCode.TOUCHPOINT_WITHOUT_EMOTION, "no feeling")
					.replacing("feels Lea +1 \"curious\"", "").at("touchpoint ^Poster^ "),
			Mutation.of(RuleCode.JOURNEY_ONLY_DIGITAL, "nothing offline")
					.replacing("via offline_ads", "via online_ads device smartphone").at("journey ^Discover^ "),
			Mutation.of(RuleCode.TOUCHPOINT_OUTSIDE_FLOW, "nobody comes")
					.replacing("Collect -> Review", "Collect").at("touchpoint ^Review^ "),
			Mutation.of(RuleCode.TOUCHPOINT_NOT_MOBILE, "no device")
					.replacing("touchpoint Sheet \"Product page\" via website device smartphone, desktop", "touchpoint ^Sheet^ \"Product page\" via website"),
			Mutation.of(RuleCode.TOUCHPOINT_NOT_MOBILE, "a desk")
					.replacing("touchpoint Sheet \"Product page\" via website device smartphone, desktop",
							"touchpoint ^Sheet^ \"Product page\" via store, website device kiosk, desktop"),
			Mutation.of(RuleCode.TOUCHPOINT_WITHOUT_MOMENT, "no moment").replacing("moment during", "").at("touchpoint ^Order^ "),
			Mutation.of(RuleCode.CLAIM_WITHOUT_EVIDENCE, "nobody was asked")
					.replacing("evidence usability-test of 6 on 2026-04-11 \"“What is an aperture?”\"", "").at("touchpoint ^Sheet^ "),
			Mutation.of(RuleCode.FEELING_OUT_OF_RANGE, "too low").replacing("feels Lea -1 \"confused\"", "feels Lea ^-3^ \"confused\""),
			Mutation.of(RuleCode.FEELING_OUT_OF_RANGE, "too high").replacing("feels Lea +1 \"curious\"", "feels Lea ^+10^ \"curious\""),
			Mutation.of(RuleCode.KEY_MOMENT_WITHOUT_SURVEY, "nobody asks")
					.replacing("kind demo", "kind demo key \"Trust begins here\"").at("touchpoint ^Talk^ "),
			Mutation.of(RuleCode.CHANNELS_FEEL_DIFFERENT, "one title")
					.replacing("Window \"Shop window\"", "Window \"Write a REVIEW \"").replacing("feels Marc 0 \"hurried\"", "feels Marc -2 \"hurried\"")
					.at("touchpoint ^Review^ "),
			Mutation.of(RuleCode.CHANNELS_FEEL_DIFFERENT, "one kind in a stage, without titles").replacing("touchpoint Review \"Write a review\" via website", """
					touchpoint Praise via store {
						kind review
						moment post
						feels Marc -2
						tracked by ReviewWritten
						serves Marc.Visit
						evidence interview of 8 on 2026-07-04
					}
					touchpoint ^Review^ via website""").replacing("Collect -> Review", "Collect -> Praise -> Review"),
			Mutation.of(RuleCode.NEED_WITHOUT_CONTENT, "no answer").replacing("seeks \"A clear comparison\" answered by Guide", "seeks ^\"A clear comparison\"^"),
			Mutation.of(RuleCode.PERSONALISATION_OF_UNKNOWN_DATA, "a profile without source")
					.replacing("\"Customer record\" from Till", "\"Customer record\"").at("uses ^Customer.region^"),
			Mutation.of(RuleCode.PERSONALISATION_WITHOUT_DATA, "nothing is used").replacing("uses Customer.region", "")
					.replacing("uses ProductViewed.product_id", "uses Customer.region, ProductViewed.product_id").at("personalisation ^Nearby^ "),
			Mutation.of(RuleCode.PAIN_NOBODY_EASES, "an opportunity for nothing").replacing("for Jargon {", "{").at("pain ^Jargon^ "),
			Mutation.of(RuleCode.RATING_OUT_OF_RANGE, "too much impact").replacing("impact 4", "impact ^6^"),
			Mutation.of(RuleCode.RATING_OUT_OF_RANGE, "no effort").replacing("effort 2", "effort ^0^"));

	private TouchpointMutations() {
	}
}
