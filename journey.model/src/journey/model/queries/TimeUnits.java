// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import journey.model.journey.TimeUnit;

/** The words for units of time: the ones of the vocabulary, and short and singular ones for the same. */
public final class TimeUnits {

	/** The word of the vocabulary for each other word. */
	public static final Map<String, String> ALIASES = Map.ofEntries(
			Map.entry("s", "seconds"), Map.entry("second", "seconds"),
			Map.entry("min", "minutes"), Map.entry("minute", "minutes"),
			Map.entry("h", "hours"), Map.entry("hour", "hours"),
			Map.entry("day", "days"), Map.entry("week", "weeks"), Map.entry("month", "months"), Map.entry("year", "years"));

	/** The units that a calendar makes longer or shorter, as numbers of the shortest of them. */
	private static final Map<TimeUnit, Integer> MONTHS = Map.of(TimeUnit.MONTHS, 1, TimeUnit.YEARS, 12);

	/** The units that always have the same length, as numbers of the shortest of them. */
	private static final Map<TimeUnit, Integer> SECONDS = Map.of(TimeUnit.SECONDS, 1, TimeUnit.MINUTES, 60, TimeUnit.HOURS, 3_600,
			TimeUnit.DAYS, 86_400, TimeUnit.WEEKS, 604_800);

	private TimeUnits() {
	}

	/** The unit of time that a word means; none if it means something else, such as points. */
	public static Optional<TimeUnit> of(String word) {
		return Optional.ofNullable(word).map(known -> TimeUnit.get(ALIASES.getOrDefault(known, known)));
	}

	/** The word for one of a unit: day for days. */
	public static String one(TimeUnit unit) {
		String many = unit.getLiteral();
		return many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
	}

	/** The unit to which a unit of time can be converted without loss: months, or seconds. */
	public static TimeUnit base(TimeUnit unit) {
		return MONTHS.containsKey(unit) ? TimeUnit.MONTHS : TimeUnit.SECONDS;
	}

	/** How many of its base a unit of time is. */
	public static BigDecimal inBase(TimeUnit unit) {
		return BigDecimal.valueOf(MONTHS.containsKey(unit) ? MONTHS.get(unit) : SECONDS.get(unit));
	}
}
