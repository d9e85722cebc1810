// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.Optional;

import journey.generator.results.ResultsFit;
import journey.model.journey.Kpi;
import journey.model.results.KpiResult;
import journey.model.results.Obstacle;

/** How a KPI stands after a measurement. */
enum Standing {

	/** The value reaches the target. */
	MET,
	/** The value misses the target. */
	MISSED,
	/** The value is where the KPI warns. */
	WARNED,
	/** There is a value and nothing to compare it with, or something else than when it was measured. */
	UNJUDGED,
	/** There are fewer cases than the KPI asks for. */
	FEW,
	/** There is no value. */
	NOT_MEASURED,
	/** The KPI had another formula when it was measured. */
	OTHER_FORMULA,
	/** The results do not know the KPI. */
	ABSENT;

	static Standing of(Kpi kpi, Optional<KpiResult> found) {
		if (found.isEmpty()) {
			return ABSENT;
		}
		KpiResult result = found.get();
		if (result.getValue() == null || result.getObstacle() != Obstacle.NONE) {
			return NOT_MEASURED;
		}
		if (ResultsFit.isOtherFormula(result, kpi)) {
			return OTHER_FORMULA;
		}
		if (result.isBelowMinimum()) {
			return FEW;
		}
		if (ResultsFit.isOtherTarget(result, kpi)) {
			return UNJUDGED;
		}
		return switch (result.getStatus()) {
			case ON_TARGET -> MET;
			case OFF_TARGET -> MISSED;
			case WARNING -> WARNED;
			case NONE -> UNJUDGED;
		};
	}

	/** Whether there is a value by the formula that the KPI has now. */
	boolean hasValue() {
		return compareTo(FEW) <= 0;
	}
}
