// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;

import journey.model.rules.RuleCode;

final class KpiMutations {

	static final List<Mutation> ALL = List.of(
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
