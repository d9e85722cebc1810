// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.math.BigDecimal;
import java.util.List;

import journey.model.journey.Expression;
import journey.model.journey.Quantity;
import journey.model.journey.Sum;
import journey.model.journey.SumOperator;

/** 2026-01-31 in a formula is 2026 minus 1 minus 31, which nobody means. */
final class DateTrap {

	private static final List<int[]> RANGES = List.of(new int[] { 1900, 2200 }, new int[] { 1, 12 }, new int[] { 1, 31 });

	private DateTrap() {
	}

	static boolean isIn(Sum sum) {
		List<Expression> operands = sum.getOperands();
		if (operands.size() != RANGES.size() || sum.getOperators().stream().anyMatch(operator -> operator != SumOperator.MINUS)) {
			return false;
		}
		for (int i = 0; i < RANGES.size(); i++) {
			if (!(operands.get(i) instanceof Quantity part) || part.getUnit() != null || part.isPercent() || !isBetween(part.getNumber(), RANGES.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isBetween(BigDecimal number, int[] range) {
		return number != null && number.compareTo(BigDecimal.valueOf(range[0])) >= 0 && number.compareTo(BigDecimal.valueOf(range[1])) <= 0;
	}
}
