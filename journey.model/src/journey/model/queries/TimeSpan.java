// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.math.BigDecimal;
import java.util.Optional;

import journey.model.journey.Quantity;
import journey.model.journey.Span;
import journey.model.journey.TimeUnit;

/** A length of time as it is written. */
public record TimeSpan(BigDecimal number, TimeUnit unit) {

	private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

	/** Days of a calendar: of a month and of a year. */
	private record Calendar(int month, int year) {

		static final Calendar SHORTEST = new Calendar(28, 365);
		static final Calendar LONGEST = new Calendar(31, 366);
	}

	/** The time of a span; empty for none, or for one without number. */
	public static Optional<TimeSpan> of(Span span) {
		return Optional.ofNullable(span).filter(written -> written.getAmount() != null).map(written -> new TimeSpan(written.getAmount(), written.getUnit()));
	}

	/** The time of a value such as 28 days; empty if it has another unit. */
	public static Optional<TimeSpan> of(Quantity quantity) {
		return TimeUnits.of(quantity.getUnit()).filter(unit -> quantity.getNumber() != null).map(unit -> new TimeSpan(quantity.getNumber(), unit));
	}

	/** Whether it is at least as long as the other one whatever months and years the calendar has there. */
	public boolean isSurelyAsLongAs(TimeSpan other) {
		if (TimeUnits.base(unit) == TimeUnits.base(other.unit)) {
			return inBase().compareTo(other.inBase()) >= 0;
		}
		return seconds(Calendar.SHORTEST).compareTo(other.seconds(Calendar.LONGEST)) >= 0;
	}

	/** Twice as long, in the same unit. */
	public TimeSpan twice() {
		return new TimeSpan(number.add(number), unit);
	}

	/** As the language writes it. */
	public String text() {
		return number.toPlainString() + " " + (number.compareTo(BigDecimal.ONE) == 0 ? TimeUnits.one(unit) : unit.getLiteral());
	}

	private BigDecimal inBase() {
		return number.multiply(TimeUnits.inBase(unit));
	}

	private BigDecimal seconds(Calendar calendar) {
		if (TimeUnits.base(unit) == TimeUnit.SECONDS) {
			return inBase();
		}
		BigDecimal[] years = inBase().divideAndRemainder(MONTHS_OF_A_YEAR);
		BigDecimal days = years[0].multiply(BigDecimal.valueOf(calendar.year())).add(years[1].multiply(BigDecimal.valueOf(calendar.month())));
		return days.multiply(TimeUnits.inBase(TimeUnit.DAYS));
	}
}
