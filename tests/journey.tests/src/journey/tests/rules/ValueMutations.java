// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;

import journey.model.rules.RuleCode;

final class ValueMutations {

	static final List<Mutation> ALL = List.of(
			Mutation.of(RuleCode.IMPOSSIBLE_VALUE, "a probability of more than all").replacing("Poster -> Sheet\n", "Poster -> Sheet probability ^120%^\n"),
			Mutation.of(RuleCode.IMPOSSIBLE_VALUE, "more customers are asked than there are").replacing("after OrderCollected delay 2 days sample 50%", "after OrderCollected delay 2 days sample ^500%^"),
			Mutation.of(RuleCode.IMPOSSIBLE_VALUE, "the target of a share").replacing("\ttarget >= 3.5%", "\ttarget >= ^350%^"),
			Mutation.of(RuleCode.IMPOSSIBLE_VALUE, "a warning at a share").replacing("\ttarget >= 3.5%", "\twarn < ^-1%^"),
			Mutation.of(RuleCode.IMPOSSIBLE_VALUE, "the benchmark of a share").replacing("benchmark 2.9%", "benchmark ^290%^"),
			Mutation.of(RuleCode.IMPOSSIBLE_VALUE, "the target of a goal").replacing("measured by Conversion >= 3.5%", "measured by Conversion >= ^103.5%^"),
			Mutation.of(RuleCode.IMPOSSIBLE_VALUE, "a recommendation that no answers give").replacing("is referral measured by Pickup", "is referral measured by Pickup >= ^101 points^"),
			Mutation.of(RuleCode.IMPOSSIBLE_VALUE, "the floor of a recommendation").replacing("Score weight 2 floor 30", "Score weight 2 floor ^-130^"),
			Mutation.of(RuleCode.SPAN_OF_NOTHING, "the window of a KPI").replacing("window 56 days every day", "window ^0 days^ every day"),
			Mutation.of(RuleCode.SPAN_OF_NOTHING, "the window of an evaluation")
					.replacing("window 28 days\n\tScans", "window ^0 days^\n\tScans"),
			Mutation.of(RuleCode.SPAN_OF_NOTHING, "inactive at once").replacing("scope pre-purchase", "scope pre-purchase\n\tinactive after ^0 days^"),
			Mutation.of(RuleCode.SPAN_OF_NOTHING, "within no time").replacing("customer within 28 days", "customer within ^0 days^"),
			Mutation.of(RuleCode.SPAN_OF_NOTHING, "no delay").replacing("delay 2 days", "delay ^0 days^"),
			Mutation.of(RuleCode.IMPOSSIBLE_NUMBER, "a persona of 290 years").replacing("age 29", "age ^290^"),
			Mutation.of(RuleCode.IMPOSSIBLE_NUMBER, "a segment of nobody").replacing("age 30 to 65", "age ^300^ to 650"),
			Mutation.of(RuleCode.IMPOSSIBLE_NUMBER, "a year that nobody can mean").replacing("in 2025 sector", "in ^20255^ sector"),
			Mutation.of(RuleCode.IMPOSSIBLE_NUMBER, "evidence of nobody").replacing("evidence usability-test of 6", "evidence usability-test of ^0^"),
			Mutation.of(RuleCode.ADDRESS_WITHOUT_LINK, "a content of one machine")
					.replacing("at \"https://example.org/guide\"", "at ^\"file:///guide.html\"^"),
			Mutation.of(RuleCode.ADDRESS_WITHOUT_LINK, "a content at no address").replacing("at \"https://example.org/guide\"", "at ^\"the buying guide\"^"),
			Mutation.of(RuleCode.ADDRESS_WITHOUT_LINK, "evidence that runs")
					.replacing("on 2026-07-04", "on 2026-07-04 from ^\"javascript:alert(1)\"^"),
			Mutation.of(RuleCode.ADDRESS_WITHOUT_LINK, "evidence of a persona")
					.replacing("traits \"Patient\"", "traits \"Patient\"\n\tevidence diary from ^\"https://example.org/a b\"^"),
			Mutation.of(RuleCode.NAMED_TWICE, "a persona").replacing("what to buy\" for Lea", "what to buy\" for Lea, ^Lea^"),
			Mutation.of(RuleCode.NAMED_TWICE, "a preferred channel").replacing("prefers website, email", "prefers website, ^std.channels.website^, email"),
			Mutation.of(RuleCode.NAMED_TWICE, "a channel of contact").replacing("contact email", "contact email, ^email^"),
			Mutation.of(RuleCode.NAMED_TWICE, "a channel").replacing("via offline_ads", "via offline_ads, ^offline_ads^"),
			Mutation.of(RuleCode.NAMED_TWICE, "a device").replacing("device tablet", "device tablet, ^tablet^"),
			Mutation.of(RuleCode.NAMED_TWICE, "an event").replacing("tracked by OrderPlaced, Ease", "tracked by OrderPlaced, Ease, ^OrderPlaced^"),
			Mutation.of(RuleCode.NAMED_TWICE, "an activity").replacing("serves Lea.Compare", "serves Lea.Compare, ^Lea.Compare^"),
			Mutation.of(RuleCode.NAMED_TWICE, "a feeling").replacing("feels Lea -1 \"confused\"", "feels Lea -1 \"confused\" feels ^Lea^ -1 \"confused\""),
			Mutation.of(RuleCode.NAMED_TWICE, "a property").replacing("uses Customer.region", "uses Customer.region, ^Customer.region^"),
			Mutation.of(RuleCode.NAMED_TWICE, "a KPI that is moved").replacing("moves Scanned", "moves Scanned, ^Scanned^"),
			Mutation.of(RuleCode.NAMED_TWICE, "a KPI that an intervention moves").replacing("moves Score", "moves Score, ^Score^ via mail"),
			Mutation.of(RuleCode.NAMED_TWICE, "a channel of an intervention").replacing("moves Score", "moves Score via mail, ^mail^"),
			Mutation.of(RuleCode.NAMED_TWICE, "what a KPI measures").replacing("measures Discover.Hear", "measures Discover.Hear, ^Discover.Hear^"),
			Mutation.of(RuleCode.NAMED_TWICE, "what a KPI is broken down by").replacing("formula count(ReviewWritten)", "formula count(ReviewWritten) by stars, ^stars^"),
			Mutation.of(RuleCode.NAMED_TWICE, "what a KPI influences").replacing("formula nps(Pickup)", "formula nps(Pickup) influences Stars, ^Stars^"),
			Mutation.of(RuleCode.NAMED_TWICE, "a part of a journey")
					.replacing("\tflow {\n\t\tPoster -> Sheet", "\tincludes Buy\n\tincludes ^Buy^\n\tflow {\n\t\tPoster -> Sheet"));

	private ValueMutations() {
	}
}
