// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import java.math.BigDecimal;

import journey.measure.plan.Quantities;
import journey.model.queries.TimeUnits;

/** From the units in which is computed (seconds) to the one in which a value is shown (days, EUR/month). */
final class ShownUnit {

	private ShownUnit() {
	}

	/** By what a computed value is to be multiplied. */
	static double factor(String unit) {
		int stroke = unit.indexOf('/');
		return stroke < 0 ? 1 / seconds(unit) : seconds(unit.substring(stroke + 1)) / seconds(unit.substring(0, stroke));
	}

	private static double seconds(String word) {
		return TimeUnits.of(word).map(Quantities::seconds).map(BigDecimal::doubleValue).orElse(1.0);
	}
}
