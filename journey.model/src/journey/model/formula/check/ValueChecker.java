// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.List;

import journey.model.formula.FormulaText;
import journey.model.formula.check.FormulaProblem.Kind;
import journey.model.journey.Quantity;
import journey.model.journey.Threshold;
import journey.model.types.UnitWord;
import journey.model.types.ValueType.Amount;

/** Checks the values that a number is compared with: targets, warnings, benchmarks, floors. */
final class ValueChecker {

	private final Amount type;
	private final UnitWord unit;
	private final List<FormulaProblem> problems;

	/** @param unit in which the number is shown; null if nobody has said */
	ValueChecker(Amount type, UnitWord unit, List<FormulaProblem> problems) {
		this.type = type;
		this.unit = unit;
		this.problems = problems;
	}

	void check(Threshold threshold) {
		if (threshold != null) {
			check(threshold.getValue());
		}
	}

	void check(Quantity value) {
		if (value != null && !UnitWord.fits(value, type, unit)) {
			problems.add(new FormulaProblem(Kind.UNIT, value, null, "value.unit", List.of(FormulaText.of(value), TypePhrases.of(type))));
		}
	}
}
