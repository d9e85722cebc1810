// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import journey.measure.engine.SqlDialect;
import journey.measure.plan.Quantities;
import journey.measure.plan.Window;
import journey.model.journey.Span;
import journey.model.journey.TimeUnit;

/**
 * The spans of time for which a KPI has a value: the window at the end of the data, and those that end with earlier periods.
 *
 * @param spans the latest first
 */
public record Spans(List<Bounds> spans) {

	/** From a moment up to another, which is no longer part of it. */
	public record Bounds(Instant from, Instant until) {
	}

	private static final int MONTHS_OF_A_QUARTER = 3;
	private static final int LAST_YEAR = 9999;

	public Spans {
		spans = List.copyOf(spans);
	}

	/**
	 * The windows of a KPI.
	 *
	 * @param end the end of the last one
	 * @param first nothing is known before it: windows that begin earlier are left out, but for the last one
	 * @param earlier how many earlier windows there are at most
	 */
	public static Spans of(Window window, ZoneId zone, Instant end, Instant first, int earlier) {
		List<Bounds> spans = new ArrayList<>();
		ZonedDateTime until = end.atZone(zone);
		for (int i = 0; i <= earlier; i++) {
			Instant from = minus(until, window.length()).toInstant();
			if (i > 0 && from.isBefore(first)) {
				break;
			}
			spans.add(new Bounds(from, until.toInstant()));
			until = previousEnd(until, window.every());
		}
		return new Spans(spans);
	}

	/**
	 * The spans as results write them.
	 *
	 * @throws DateTimeException if one begins before the year 1 or ends after the year 9999: nobody could read that again
	 */
	public List<Bounds> written(ZoneId zone) {
		for (Bounds bounds : spans) {
			if (bounds.from().atZone(zone).getYear() < 1 || bounds.until().atZone(zone).getYear() > LAST_YEAR) {
				throw new DateTimeException(bounds.toString());
			}
		}
		return spans;
	}

	/**
	 * Windows of one length.
	 *
	 * @param ends where they end
	 * @param shift how many lengths before those ends they end in truth
	 */
	public static Spans endingAt(List<Instant> ends, Span length, int shift, ZoneId zone) {
		return new Spans(ends.stream().map(end -> {
			ZonedDateTime until = end.atZone(zone);
			for (int i = 0; i < shift; i++) {
				until = minus(until, length);
			}
			return new Bounds(minus(until, length).toInstant(), until.toInstant());
		}).toList());
	}

	/** The end of the last whole period that ends at or before a moment. */
	public static Instant lastWhole(Instant moment, journey.model.journey.Period every, ZoneId zone) {
		LocalDate day = moment.atZone(zone).toLocalDate();
		LocalDate begin = switch (every) {
			case UNSPECIFIED, DAY -> day;
			case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			case MONTH -> day.withDayOfMonth(1);
			case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER + 1);
			case YEAR -> day.withDayOfYear(1);
		};
		return begin.atStartOfDay(zone).toInstant();
	}

	private static ZonedDateTime previousEnd(ZonedDateTime end, journey.model.journey.Period every) {
		return switch (every) {
			case UNSPECIFIED, DAY -> end.minusDays(1);
			case WEEK -> end.minusWeeks(1);
			case MONTH -> end.minusMonths(1);
			case QUARTER -> end.minusMonths(MONTHS_OF_A_QUARTER);
			case YEAR -> end.minusYears(1);
		};
	}

	/** A moment a time span earlier: days and longer by the calendar of the zone, shorter ones by the clock. */
	public static ZonedDateTime minus(ZonedDateTime moment, Span span) {
		if (isCalendar(span)) {
			int whole = span.getAmount().intValueExact();
			return moment.minus(switch (span.getUnit()) {
				case DAYS -> Period.ofDays(whole);
				case WEEKS -> Period.ofWeeks(whole);
				case MONTHS -> Period.ofMonths(whole);
				default -> Period.ofYears(whole);
			});
		}
		return moment.minusNanos(seconds(span).movePointRight(9).longValue());
	}

	private static boolean isCalendar(Span span) {
		boolean longUnit = span.getUnit().compareTo(TimeUnit.DAYS) >= 0;
		return longUnit && span.getAmount().stripTrailingZeros().scale() <= 0;
	}

	/** The length of a time span between two moments; a day has 24 hours here, a month the twelfth part of a year. */
	public static BigDecimal seconds(Span span) {
		return Quantities.seconds(span.getUnit()).multiply(span.getAmount());
	}

	/** The same in microseconds, in which the tables are compared. */
	static BigInteger microseconds(Span span) {
		return seconds(span).movePointRight(6).toBigInteger();
	}

	/** A moment that differs from span to span, by the column k. */
	String moments(SqlDialect dialect, Function<Bounds, Instant> moment) {
		StringBuilder cases = new StringBuilder("CASE k");
		for (int i = 0; i < spans.size(); i++) {
			cases.append(" WHEN ").append(i).append(" THEN ").append(dialect.moment(moment.apply(spans.get(i))));
		}
		return cases.append(" END").toString();
	}

	/** As a table with the columns k (the position in the list), lo and hi. */
	String table(SqlDialect dialect) {
		StringBuilder rows = new StringBuilder("(VALUES ");
		for (int i = 0; i < spans.size(); i++) {
			rows.append(i == 0 ? "" : ", ").append('(').append(i).append(", ").append(dialect.moment(spans.get(i).from())).append(", ").append(dialect.moment(spans.get(i).until())).append(')');
		}
		return rows.append(") w(k, lo, hi)").toString();
	}
}
