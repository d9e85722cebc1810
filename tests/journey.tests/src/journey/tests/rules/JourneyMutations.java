// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import journey.model.rules.RuleCode;

final class JourneyMutations {

	private static final String MANY_TOUCHPOINTS = IntStream.rangeClosed(3, 31).mapToObj(number -> """
			touchpoint Step%d via store {
				kind visit
				moment pre
				feels Lea 0 "calm"
				serves Lea.Compare
				evidence observation of 20 on 2026-05-02
			}
			""".formatted(number)).collect(Collectors.joining());

	private static final String WAY = IntStream.rangeClosed(3, 31).mapToObj(number -> " -> Step" + number).collect(Collectors.joining());

	static final List<Mutation> ALL = List.of(
			Mutation.of(RuleCode.JOURNEY_WITHOUT_PERSONA, "nobody lives it")
					.replacing("journey Discover \"Find out what to buy\" for Lea", "journey ^Discover^ \"Find out what to buy\"")
					.replacing("keep a phone\" for Marc", "keep a phone\" for Marc, Lea")
					.replacing("scope end-to-end", "inactive after 90 days"),
			Mutation.of(RuleCode.STAGES_OUT_OF_ORDER, "two stages exchanged")
					.replacing("“A colleague has one”\" is awareness", "“A colleague has one”\" is consideration")
					.replacing("“Which one of three?”\" is consideration", "“Which one of three?”\" is ^awareness^"),
			Mutation.of(RuleCode.ONLY_PURCHASES, "each touchpoint is a purchase")
					.replacing("via offline_ads {\n\t\t\tkind visit", "via offline_ads {\n\t\t\tkind purchase")
					.replacing("via website device smartphone, desktop {\n\t\t\tkind visit", "via website device smartphone, desktop {\n\t\t\tkind purchase")
					.at("journey ^Discover^ "),
			Mutation.of(RuleCode.TOO_MANY_TOUCHPOINTS, "more touchpoints than anybody can look after")
					.replacing("\t}\n\n\tflow {\n\t\tPoster -> Sheet\n\t}", MANY_TOUCHPOINTS + "\t}\n\n\tflow {\n\t\tPoster -> Sheet" + WAY + "\n\t}")
					.at("journey ^Discover^ "),
			Mutation.of(RuleCode.CANONICAL_STAGE_TAKEN, "two stages of consideration")
					.replacing("“A colleague has one”\" is awareness", "“A colleague has one”\" is consideration")
					.at("“Which one of three?”\" is ^consideration^"),
			Mutation.of(RuleCode.STAGE_WITHOUT_CANONICAL_STAGE, "no canonical stage")
					.replacing("stage Hear \"“A colleague has one”\" is awareness", "stage ^Hear^ \"“A colleague has one”\""),
			Mutation.of(RuleCode.STAGE_WITHOUT_CANONICAL_STAGE, "a taxonomy that leads nowhere")
					.replacing("“A colleague has one”\" is awareness", "“A colleague has one”\" is ^own.rumour^")
					.replacing("content Guide", "taxonomy own { stage rumour owner \"Brand\" } content Guide"),
			Mutation.of(RuleCode.ENDS_AT_PURCHASE, "nothing after the purchase")
					.replacing("scope pre-purchase", "scope end-to-end")
					.replacing("“Which one of three?”\" is consideration", "“Which one of three?”\" is purchase")
					.at("journey ^Discover^ "),
			Mutation.of(RuleCode.ENDS_AT_PURCHASE, "nothing after the purchase, and no scope")
					.replacing("\tscope pre-purchase\n", "")
					.replacing("“Which one of three?”\" is consideration", "“Which one of three?”\" is purchase")
					.at("journey ^Discover^ "),
			Mutation.of(RuleCode.SCOPE_CONTRADICTED, "a stage after the purchase")
					.replacing("“Which one of three?”\" is consideration", "“Which one of three?”\" is ^retention^"),
			Mutation.of(RuleCode.SCOPE_CONTRADICTED, "a touchpoint after the purchase")
					.replacing("via offline_ads {\n\t\t\tkind visit\n\t\t\tmoment pre", "via offline_ads {\n\t\t\tkind visit\n\t\t\tmoment ^post^"),
			Mutation.of(RuleCode.SCOPE_CONTRADICTED, "nothing after the purchase from end to end")
					.replacing("scope pre-purchase", "scope ^end-to-end^"),
			Mutation.of(RuleCode.WHOLE_MAP_FOR_SEVERAL_SEGMENTS, "two segments from end to end")
					.replacing("journey Buy \"Buy and keep a phone\" for Marc {\n\tscope end-to-end",
							"journey Buy \"Buy and keep a phone\" for Marc, Lea {\n\tscope ^end-to-end^"),
			Mutation.of(RuleCode.CIRCLE, "a journey that is a part of itself")
					.replacing("\tflow {\n\t\tPoster -> Sheet", "\tincludes ^Discover^\n\tflow {\n\t\tPoster -> Sheet"),
			Mutation.of(RuleCode.CIRCLE, "a journey that replaces itself")
					.replacing("\tscope pre-purchase\n\tstate as-is", "\tscope pre-purchase\n\tstate to-be of ^Discover^"),
			Mutation.of(RuleCode.CIRCLE, "a touchpoint that replaces itself")
					.replacing("thinks \"Four years is long\"", "thinks \"Four years is long\" replaces ^Discover.Hear.Poster^"),
			Mutation.of(RuleCode.CIRCLE, "a touchpoint that comes after itself")
					.replacing("thinks \"Four years is long\"", "thinks \"Four years is long\" timing 1 day after ^Poster^"),
			Mutation.of(RuleCode.CIRCLE, "a stage of a taxonomy that is itself")
					.replacing("content Guide", "taxonomy own { stage rumour is ^own.rumour^ owner \"Brand\" } content Guide"),
			Mutation.of(RuleCode.JOURNEY_WITHOUT_STAGE, "no stage")
					.replacing("measure Discover because", "journey ^Later^ \"Later\" for Lea { scope pre-purchase owner \"Sales\" } measure Discover because"),
			Mutation.of(RuleCode.STAGE_WITHOUT_OWNER, "no owner")
					.replacing("stage Hear \"“A colleague has one”\" is awareness {\n\t\towner \"Brand\"", "stage ^Hear^ \"“A colleague has one”\" is awareness {"),
			Mutation.of(RuleCode.STAGE_WITHOUT_OWNER, "a blank owner")
					.replacing("stage Hear \"“A colleague has one”\" is awareness {\n\t\towner \"Brand\"", "stage ^Hear^ \"“A colleague has one”\" is awareness {\n\t\towner \" \""),
			Mutation.of(RuleCode.STAGE_WITHOUT_TOUCHPOINT, "no touchpoint")
					.replacing("measure Discover because", """
							journey Dream "Dream of it" for Lea {
								scope pre-purchase
								goal business Called "Be called" is other measured by Calls
								goal customer Heard "Be heard" is other measured by Calls
								stage ^Call^ "“Hello?”" is awareness { owner "Service" }
								owner "Service"
							}
							kpi Calls "Calls" measures Dream.Call { formula count(AdSeen) window 28 days owner "Service" }
							measure Discover because"""),
			Mutation.of(RuleCode.STAGE_WITHOUT_KPI, "a stage that nobody measures")
					.replacing("measures Discover.Hear ", "").at("stage ^Hear^"),
			Mutation.of(RuleCode.STAGE_WITHOUT_KPI, "a KPI of the journey does not count")
					.replacing("measures Discover.Hear ", "measures Discover ").at("stage ^Hear^"));

	private JourneyMutations() {
	}
}
