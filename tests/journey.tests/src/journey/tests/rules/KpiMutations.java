// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;

import journey.model.rules.RuleCode;

final class KpiMutations {

	static final List<Mutation> ALL = List.of(
			Mutation.of(RuleCode.KPI_OUTSIDE_USUAL_STAGES, "a stage that is not usual")
					.replacing("\tusual at advocacy\n", "\tusual at purchase, std.service.after_sales\n").at("kpi ^Stars^"),
			Mutation.of(RuleCode.KPI_WITHOUT_FORMULA, "no formula")
					.replacing("kpi Scans \"Poster codes scanned\" measures Discover.Hear {\n\tformula count(AdSeen)", "kpi ^Scans^ \"Poster codes scanned\" measures Discover.Hear {"),
			Mutation.of(RuleCode.KPI_WITHOUT_FORMULA, "no formula in the template")
					.replacing("\tformula count(written)\n", "").at("kpi ^Stars^"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "nothing for a parameter")
					.replacing("from posts(ReviewWritten)", "from ^posts^()"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "one argument too many")
					.replacing("from posts(ReviewWritten)", "from posts(ReviewWritten, ^AdSeen^)"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "a misspelt name")
					.replacing("from posts(ReviewWritten)", "from posts(^writen^: ReviewWritten)"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "the same parameter again")
					.replacing("from posts(ReviewWritten)", "from posts(ReviewWritten, ^written: AdSeen^)"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "a survey for an event")
					.replacing("from posts(ReviewWritten)", "from posts(^Pickup^)"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "a parameter without use")
					.replacing("(written : event)", "(written : event, ^limit^ : duration = 3 days)"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "a preset of another kind")
					.replacing("(written : event)", "(written : event, least : number = ^3 days^)").replacing("\tformula count(written)", "\tformula count(written) / least"),
			Mutation.of(RuleCode.TARGET_AGAINST_DIRECTION, "a target below")
					.replacing("\ttarget >= 3.5%", "\ttarget ^<= 3.5%^").replacing("Conversion >= 3.5% by", "Conversion by"),
			Mutation.of(RuleCode.TARGET_AGAINST_DIRECTION, "a goal below")
					.replacing("Conversion >= 3.5% by", "Conversion ^<= 3.5%^ by"),
			Mutation.of(RuleCode.TARGET_AGAINST_DIRECTION, "a goal below, against the template")
					.replacing("measured by Stars", "measured by Stars ^< 5^"),
			Mutation.of(RuleCode.TARGET_AGAINST_DIRECTION, "a target without direction")
					.replacing("\tbetter higher\n\ttarget >= 3.5%", "\tbetter context\n\ttarget ^>= 3.5%^").replacing("Conversion >= 3.5% by", "Conversion by"),
			Mutation.of(RuleCode.TARGET_AGAINST_DIRECTION, "a warning above")
					.replacing("\ttarget >= 3.5%", "\twarn ^> 3%^"),
			Mutation.of(RuleCode.TARGET_AGAINST_DIRECTION, "a warning beyond the target")
					.replacing("\ttarget >= 3.5%", "\ttarget >= 3.5%\n\twarn ^< 3.6%^"),
			Mutation.of(RuleCode.STATUS_WITHOUT_MINIMUM, "a share")
					.replacing("\tminimum 100\n", "").at("kpi ^Conversion^"),
			Mutation.of(RuleCode.STATUS_WITHOUT_MINIMUM, "a score with a warning")
					.replacing("formula nps(Pickup)\n", "formula nps(Pickup)\n\twarn < 20\n").at("kpi ^Score^"),
			Mutation.of(RuleCode.SURVEYS_NOT_COMPARABLE, "another scale")
					.replacing("\ttouchpoint Talk \"", "\ttouchpoint Desk via phone {\n\t\t\tkind demo\n\t\t\tmoment pre\n\t\t\tfeels Marc 0\n\t\t\ttracked by Chat\n\t\t\tserves Marc.Visit\n"
							+ "\t\t\tevidence observation of 20 on 2026-05-02\n\t\t}\n\t\ttouchpoint Talk \"")
					.replacing("Window -> Talk", "Window -> Desk -> Talk")
					.replacing("survey Ease \"Ease of ordering\" is ces(mean of 7)", "survey Chat is ces(mean of 5) from Desk as \"chat\" {\n\tasks \"How easy was it to reach us?\"\n\tanswer \"score\"\n}\n\n"
							+ "survey Ease \"Ease of ordering\" is ces(mean of ^7^)"),
			Mutation.of(RuleCode.UNKNOWN_CURRENCY_OR_ZONE, "no currency")
					.replacing("has price : money(EUR)", "has price : money(^EURO^)"),
			Mutation.of(RuleCode.UNKNOWN_CURRENCY_OR_ZONE, "no time zone")
					.replacing("time \"printed_at\" timezone \"Europe/Paris\"", "time \"printed_at\" timezone ^\"Europe/Pari\"^"),
			Mutation.of(RuleCode.COMPUTED_FROM_ITSELF, "a formula that names its own KPI")
					.replacing("kpi Scans \"Poster codes scanned\" measures Discover.Hear {\n\tformula count(AdSeen)", "kpi Scans \"Poster codes scanned\" measures Discover.Hear {\n\tformula count(AdSeen) - previous(^Scans^)"),
			Mutation.of(RuleCode.INFLUENCES_IN_CIRCLE, "a KPI that influences itself")
					.replacing("\tminimum 100\n", "\tminimum 100\n\tinfluences Conversion\n").at("kpi ^Conversion^"),
			Mutation.of(RuleCode.TIME_WITHOUT_ZONE, "no time zone")
					.replacing("time \"answered_at\" timezone \"Europe/Paris\"", "time ^\"answered_at\"^"),
			Mutation.of(RuleCode.BENCHMARK_WITHOUT_SOURCE, "no source")
					.replacing("benchmark 2.9% from \"Retail association\" in 2025", "benchmark ^2.9%^ in 2025"),
			Mutation.of(RuleCode.BENCHMARK_WITHOUT_SOURCE, "a blank source")
					.replacing("benchmark 2.9% from \"Retail association\" in 2025", "benchmark ^2.9%^ from \" \" in 2025"),
			Mutation.of(RuleCode.ONE_PROFILE_FOR_ALL, "the same measures for both journeys")
					.replacing("\tScans weight 1\n\tViews weight 2\n", "\tconforming(Discover) weight 1\n")
					.replacing("\tConversion weight 3\n\tScore weight 2 floor 30\n", "\tconforming(Buy) weight 1\n")
					.at("evaluation ^Health^"),
			Mutation.of(RuleCode.WEIGHTS_OF_NOTHING, "all weights are 0")
					.replacing("evaluation Reach \"Is it found?\"", "evaluation ^Reach^ \"Is it found?\"")
					.replacing("Scans weight 1", "Scans weight 0").replacing("Views weight 2", "Views weight 0"),
			Mutation.of(RuleCode.FLOOR_BEYOND_TARGET, "no way from the floor to the target")
					.replacing("Views weight 2", "Views weight 2 floor ^40^ target 40"),
			Mutation.of(RuleCode.FLOOR_BEYOND_TARGET, "the floor is the better one")
					.replacing("Score weight 2 floor 30", "Score weight 2 floor ^30^ target 20"),
			Mutation.of(RuleCode.MEASURE_WEIGHED_TWICE, "two lines for one measure")
					.replacing("Views weight 2", "Views weight 2\n\t^Views^ weight 1"));

	private KpiMutations() {
	}
}
