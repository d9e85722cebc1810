// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.Objects;
import java.util.Optional;

import journey.model.formula.FormulaText;
import journey.model.journey.Kpi;
import journey.model.results.KpiResult;
import journey.model.results.Obstacle;

/** How a KPI stands after a measurement. */
public enum Standing {

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

	public static Standing of(Kpi kpi, Optional<KpiResult> found) {
		if (found.isEmpty()) {
			return ABSENT;
		}
		KpiResult result = found.get();
		if (result.getValue() == null || result.getObstacle() != Obstacle.NONE) {
			return NOT_MEASURED;
		}
		if (isOtherFormula(result, kpi)) {
			return OTHER_FORMULA;
		}
		if (result.isBelowMinimum()) {
			return FEW;
		}
		if (isOtherTarget(result, kpi)) {
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
	public boolean hasValue() {
		return compareTo(FEW) <= 0;
	}

	/** Whether a KPI was measured by another formula than the one that it has now. */
	public static boolean isOtherFormula(KpiResult result, Kpi kpi) {
		return result.getObstacle() == Obstacle.NONE && !Objects.equals(result.getDefinition(), FormulaText.ofKpi(kpi));
	}

	/** Whether a KPI was judged by another target than the one that it has now. */
	public static boolean isOtherTarget(KpiResult result, Kpi kpi) {
		boolean measured = result.getObstacle() == Obstacle.NONE;
		return measured && !Objects.equals(result.getTarget(), kpi.getTarget() == null ? null : FormulaText.of(kpi.getTarget()));
	}
}
