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
					.replacing("\ttarget >= 3.5%", "\ttarget >= 3.5%\n\twarn ^< 0.036^"),
			Mutation.of(RuleCode.STATUS_WITHOUT_MINIMUM, "a share")
					.replacing("\tminimum 100\n", "").at("kpi ^Conversion^"),
			Mutation.of(RuleCode.STATUS_WITHOUT_MINIMUM, "a score with a warning")
					.replacing("formula nps(Pickup)\n", "formula nps(Pickup)\n\twarn < 20\n").at("kpi ^Score^"),
			Mutation.of(RuleCode.BENCHMARK_WITHOUT_SOURCE, "no source")
					.replacing("benchmark 2.9% from \"Retail association\" in 2025", "benchmark ^2.9%^ in 2025"),
			Mutation.of(RuleCode.BENCHMARK_WITHOUT_SOURCE, "a blank source")
					.replacing("benchmark 2.9% from \"Retail association\" in 2025", "benchmark ^2.9%^ from \" \" in 2025"),
			Mutation.of(RuleCode.ONE_PROFILE_FOR_ALL, "the same measures for both journeys")
					.replacing("\tScans weight 1\n\tViews weight 2\n", "\tconforming(Discover) weight 1\n")
					.replacing("\tConversion weight 3\n\tScore weight 2 floor 30\n", "\tconforming(Buy) weight 1\n")
					.at("evaluation ^Health^"));

	private KpiMutations() {
	}
}
