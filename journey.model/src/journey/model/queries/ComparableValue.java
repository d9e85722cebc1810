// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

import journey.model.journey.Quantity;
import journey.model.journey.TimeUnit;

/**
 * A value in the unit in which it can be compared with others: shares as ratios, time in seconds.
 *
 * @param unit the unit; empty for a bare number and a share
 */
record ComparableValue(BigDecimal number, String unit) {

	private static final String TIME = "time";

	/** The sign of the difference of two values; empty if they are half-written or of different units. */
	static OptionalInt compare(Quantity a, Quantity b) {
		Optional<ComparableValue> right = of(b);
		Optional<ComparableValue> left = of(a);
		boolean comparable = left.isPresent() && right.isPresent() && left.get().unit.equals(right.get().unit);
		return comparable ? OptionalInt.of(left.get().number.compareTo(right.get().number)) : OptionalInt.empty();
	}

	private static Optional<ComparableValue> of(Quantity quantity) {
		if (quantity == null || quantity.getNumber() == null) {
			return Optional.empty();
		}
		BigDecimal number = quantity.getNumber();
		if (quantity.isPercent()) {
			return Optional.of(new ComparableValue(number.movePointLeft(2), ""));
		}
		String unit = quantity.getUnit() == null ? "" : quantity.getUnit();
		return Optional.of(TimeUnits.of(unit).map(time -> inSeconds(number, time)).orElseGet(() -> new ComparableValue(number, unit)));
	}

	/** Months and years have no fixed length: they are compared with themselves only. */
	private static ComparableValue inSeconds(BigDecimal number, TimeUnit unit) {
		return switch (unit) {
			case SECONDS, MINUTES, HOURS, DAYS, WEEKS ->
					new ComparableValue(number.multiply(BigDecimal.valueOf(ChronoUnit.valueOf(unit.name()).getDuration().toSeconds())), TIME);
			default -> new ComparableValue(number, unit.getLiteral());
		};
	}
}
