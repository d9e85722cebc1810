// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import journey.model.journey.Quantity;
import journey.model.journey.TimeUnit;

/** Fixed values: shares are ratios, lengths of time are seconds. */
final class Quantities {

	private static final Map<String, TimeUnit> TIMES = Map.ofEntries(
			Map.entry("s", TimeUnit.SECONDS), Map.entry("second", TimeUnit.SECONDS), Map.entry("seconds", TimeUnit.SECONDS),
			Map.entry("min", TimeUnit.MINUTES), Map.entry("minute", TimeUnit.MINUTES), Map.entry("minutes", TimeUnit.MINUTES),
			Map.entry("h", TimeUnit.HOURS), Map.entry("hour", TimeUnit.HOURS), Map.entry("hours", TimeUnit.HOURS),
			Map.entry("day", TimeUnit.DAYS), Map.entry("days", TimeUnit.DAYS), Map.entry("week", TimeUnit.WEEKS), Map.entry("weeks", TimeUnit.WEEKS),
			Map.entry("month", TimeUnit.MONTHS), Map.entry("months", TimeUnit.MONTHS), Map.entry("year", TimeUnit.YEARS), Map.entry("years", TimeUnit.YEARS));

	private Quantities() {
	}

	static BigDecimal number(Quantity quantity) {
		if (quantity.isPercent()) {
			return quantity.getNumber().movePointLeft(2);
		}
		return time(quantity.getUnit()).map(unit -> quantity.getNumber().multiply(Calendar.seconds(unit))).orElse(quantity.getNumber());
	}

	static Optional<TimeUnit> time(String unit) {
		return unit == null ? Optional.empty() : Optional.ofNullable(TIMES.get(unit));
	}
}
