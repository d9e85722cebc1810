// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import journey.model.journey.TimeUnit;
import journey.model.queries.TimeUnits;

/** From the units in which is computed (seconds) to the one in which a value is shown (days, EUR/month). */
final class ShownUnit {

	private static final double SECONDS_OF_A_MONTH = 2_629_746;
	private static final int MONTHS_OF_A_YEAR = 12;

	private ShownUnit() {
	}

	/** By what a computed value is to be multiplied. */
	static double factor(String unit) {
		int stroke = unit.indexOf('/');
		return stroke < 0 ? 1 / seconds(unit) : seconds(unit.substring(stroke + 1)) / seconds(unit.substring(0, stroke));
	}

	private static double seconds(String word) {
		return TimeUnits.of(word).map(ShownUnit::seconds).orElse(1.0);
	}

	private static double seconds(TimeUnit unit) {
		return switch (unit) {
			case MONTHS -> SECONDS_OF_A_MONTH;
			case YEARS -> SECONDS_OF_A_MONTH * MONTHS_OF_A_YEAR;
			default -> TimeUnits.inBase(unit).doubleValue();
		};
	}
}
