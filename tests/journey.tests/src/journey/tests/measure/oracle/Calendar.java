// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

import journey.model.journey.Period;
import journey.model.journey.Span;
import journey.model.journey.TimeUnit;

/** Periods and time spans. */
final class Calendar {

	private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
	private static final BigDecimal MONTH = new BigDecimal("730.485").multiply(HOUR);

	private Calendar() {
	}

	/** The latest beginning of a period that is not after the moment. */
	static Instant beginning(Instant moment, Period every, ZoneId zone) {
		LocalDate day = moment.atZone(zone).toLocalDate();
		LocalDate first = switch (every) {
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTH -> day.withDayOfMonth(1);
			case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
			case YEAR -> day.withDayOfYear(1);
			default -> day;
		};
		return first.atStartOfDay(zone).toInstant();
	}

	/** The moment so many periods earlier. */
	static Instant earlier(Instant moment, int periods, Period every, ZoneId zone) {
		ZonedDateTime end = moment.atZone(zone);
		return (switch (every) {
			case WEEK -> end.minusWeeks(periods);
			case MONTH -> end.minusMonths(periods);
			case QUARTER -> end.minusMonths(3L * periods);
			case YEAR -> end.minusYears(periods);
			default -> end.minusDays(periods);
		}).toInstant();
	}

	/** Days, weeks, months and years by the calendar, shorter units by the clock. */
	static Instant before(Instant end, TimeSpan span, ZoneId zone) {
		ZonedDateTime local = end.atZone(zone);
		long amount = span.amount().longValueExact();
		return switch (span.unit()) {
			case DAYS -> local.minusDays(amount).toInstant();
			case WEEKS -> local.minusWeeks(amount).toInstant();
			case MONTHS -> local.minusMonths(amount).toInstant();
			case YEARS -> local.minusYears(amount).toInstant();
			default -> end.minusSeconds(amount * seconds(span.unit()).longValueExact());
		};
	}

	/** By the clock. */
	static BigDecimal seconds(TimeUnit unit) {
		return switch (unit) {
			case SECONDS -> BigDecimal.ONE;
			case MINUTES -> BigDecimal.valueOf(60);
			case HOURS -> HOUR;
			case DAYS -> HOUR.multiply(BigDecimal.valueOf(24));
			case WEEKS -> HOUR.multiply(BigDecimal.valueOf(24 * 7));
			case MONTHS -> MONTH;
			case YEARS -> MONTH.multiply(BigDecimal.valueOf(12));
		};
	}

	/** A time span, wherever it is written. */
	record TimeSpan(BigDecimal amount, TimeUnit unit) {

		static TimeSpan of(Span span) {
			return new TimeSpan(span.getAmount(), span.getUnit());
		}

		/** Whether a row at the second moment is at most so long after the first, the bound included. */
		boolean covers(Instant first, Instant second) {
			return length(first, second).compareTo(amount.multiply(seconds(unit))) <= 0;
		}

		/** Whether the second moment is at least so long after the first. */
		boolean isOver(Instant first, Instant second) {
			return length(first, second).compareTo(amount.multiply(seconds(unit))) >= 0;
		}
	}

	/** In seconds. */
	static BigDecimal length(Instant from, Instant to) {
		return BigDecimal.valueOf(to.getEpochSecond() - from.getEpochSecond()).add(BigDecimal.valueOf(to.getNano() - from.getNano(), 9));
	}
}
