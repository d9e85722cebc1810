// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.FormulaText;
import journey.model.formula.ValueRange;
import journey.model.journey.Benchmark;
import journey.model.journey.EvaluationPart;
import journey.model.journey.Goal;
import journey.model.journey.Kpi;
import journey.model.journey.Measure;
import journey.model.journey.Move;
import journey.model.journey.Quantity;
import journey.model.journey.Survey;
import journey.model.journey.Threshold;
import journey.model.queries.WorkspaceIndex;

/** A share of more than all, or a score that no answers give, is a slip of the pen (rows 48, 51 and 61 of the requirements). */
final class ValuesCanBeReached implements Rule<Quantity> {

	@Override
	public RuleCode code() {
		return RuleCode.IMPOSSIBLE_VALUE;
	}

	@Override
	public Class<Quantity> subject() {
		return Quantity.class;
	}

	@Override
	public void check(Quantity value, WorkspaceIndex index, Findings findings) {
		range(value).filter(range -> !range.contains(value)).ifPresent(range -> {
			String sign = value.isPercent() ? "%" : "";
			findings.report(code(), value.eContainer(), value.eContainmentFeature(), FormulaText.of(value),
					range.lowest().toPlainString() + sign, range.highest().toPlainString() + sign);
		});
	}

	/** The range of what a value is compared with; none for the numbers within formulas. */
	private static Optional<ValueRange> range(Quantity value) {
		return switch (value.eContainer()) {
			case Move move -> Optional.of(ValueRange.SHARE);
			case Survey survey -> Optional.of(ValueRange.SHARE);
			case Threshold threshold -> measure(threshold.eContainer()).flatMap(ValueRange::of);
			case Benchmark benchmark -> measure(benchmark.eContainer()).flatMap(ValueRange::of);
			case EvaluationPart part when part.getMeasure() != value -> ValueRange.of(part.getMeasure());
			case null, default -> Optional.empty();
		};
	}

	private static Optional<Measure> measure(EObject holder) {
		return switch (holder) {
			case Kpi kpi -> Optional.of(kpi);
			case Goal goal -> Optional.ofNullable(goal.getMeasure());
			case null, default -> Optional.empty();
		};
	}
}
