// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

import journey.measure.engine.Sql;

/**
 * Between which times rows count. Both are meant in the time zone of the source.
 *
 * @param from the first moment that counts; empty if all do
 * @param today the last day that counts; empty if nobody says what day it is
 */
public record TimeLimits(Optional<LocalDateTime> from, Optional<LocalDate> today) {

	/** Which rows are too early: those of which no time counts. */
	String isEarlier(ZoneId zone) {
		return from.map(moment -> Sql.moment(moment.atZone(zone).toInstant())).map(first -> "((ts IS NOT NULL OR invited IS NOT NULL) AND coalesce(ts < " + first
				+ ", true) AND coalesce(invited < " + first + ", true))").orElse("false");
	}

	/** Which rows are later than today. */
	String isFuture(ZoneId zone) {
		return today.map(day -> Sql.moment(day.plusDays(1).atStartOfDay(zone).toInstant())).map(end -> "coalesce(ts >= " + end + ", false)").orElse("false");
	}

	/** A time if it counts; an invitation can be too early, and its answer not. */
	String counting(String time, String always, ZoneId zone) {
		return from.map(moment -> Sql.moment(moment.atZone(zone).toInstant())).map(first -> "CASE WHEN " + always + " OR " + time + " >= " + first + " THEN " + time + " END")
				.orElse(time);
	}
}
