// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

import java.math.BigDecimal;

import journey.model.journey.Quantity;
import journey.model.journey.TimeUnit;
import journey.model.queries.TimeUnits;

/** Written values as numbers: shares as ratios, durations in seconds, all others as they stand. */
public final class Quantities {

	private static final int TO_SHARE = -2;
	private static final BigDecimal SECONDS_OF_A_MONTH = BigDecimal.valueOf(2_629_746);
	private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

	private Quantities() {
	}

	/** A month is the twelfth of a year of 365.2425 days. */
	public static BigDecimal number(Quantity quantity) {
		if (quantity.isPercent()) {
			return quantity.getNumber().scaleByPowerOfTen(TO_SHARE);
		}
		return TimeUnits.of(quantity.getUnit()).map(Quantities::seconds).map(quantity.getNumber()::multiply).orElse(quantity.getNumber());
	}

	/** The length of a unit of time. */
	public static BigDecimal seconds(TimeUnit unit) {
		return switch (unit) {
			case MONTHS -> SECONDS_OF_A_MONTH;
			case YEARS -> SECONDS_OF_A_MONTH.multiply(MONTHS_OF_A_YEAR);
			default -> TimeUnits.inBase(unit);
		};
	}

	/** Whether a value is a length of time. */
	public static boolean isTime(Quantity quantity) {
		return TimeUnits.of(quantity.getUnit()).isPresent();
	}
}
