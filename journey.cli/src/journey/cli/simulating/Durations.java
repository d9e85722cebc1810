// SPDX-License-Identifier: EPL-2.0
package journey.cli.simulating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import journey.model.journey.TimeUnit;
import journey.model.queries.TimeUnits;

/** Lengths of time as people write them: 6 hours. */
final class Durations {

	private static final List<TimeUnit> UNITS = List.of(TimeUnit.DAYS, TimeUnit.HOURS, TimeUnit.MINUTES, TimeUnit.SECONDS);
	private static final Pattern TEXT = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,6})?) +([a-z]{1,10})");

	private Durations() {
	}

	/** In the largest unit of which it is a whole number. */
	static String text(double seconds) {
		BigDecimal exact = BigDecimal.valueOf(seconds);
		for (TimeUnit unit : UNITS) {
			BigDecimal[] parts = exact.divideAndRemainder(TimeUnits.inBase(unit));
			if (parts[1].signum() == 0) {
				return parts[0].stripTrailingZeros().toPlainString() + " " + (parts[0].compareTo(BigDecimal.ONE) == 0 ? TimeUnits.one(unit) : unit.getLiteral());
			}
		}
		return exact.stripTrailingZeros().toPlainString() + " " + TimeUnit.SECONDS.getLiteral();
	}

	/** In seconds; empty for what is no length of time, and for months and years, which have no fixed one. */
	static Optional<Double> seconds(String text) {
		Matcher matcher = TEXT.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		return TimeUnits.of(matcher.group(2)).filter(unit -> TimeUnits.base(unit) == TimeUnit.SECONDS)
				.map(unit -> new BigDecimal(matcher.group(1)).multiply(TimeUnits.inBase(unit)).doubleValue());
	}
}
