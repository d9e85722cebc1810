// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.Benchmark;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.queries.WorkspaceIndex;

/** A number from elsewhere can be judged only by who knows where it is from (row 51 of the requirements). */
final class BenchmarkNeedsSource implements Rule<Benchmark> {

	@Override
	public RuleCode code() {
		return RuleCode.BENCHMARK_WITHOUT_SOURCE;
	}

	@Override
	public Class<Benchmark> subject() {
		return Benchmark.class;
	}

	@Override
	public void check(Benchmark benchmark, WorkspaceIndex index, Findings findings) {
		if (benchmark.getSource() == null || benchmark.getSource().isBlank()) {
			findings.report(code(), benchmark, JourneyPackage.Literals.BENCHMARK__VALUE,
					benchmark.eContainer() instanceof Kpi kpi ? Labels.of(kpi) : "?");
		}
	}
}
