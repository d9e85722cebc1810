// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

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

	private TimeUnits() {
	}

	/** The unit of time that a word means; none if it means something else, such as points. */
	public static Optional<TimeUnit> of(String word) {
		return Optional.ofNullable(word).map(known -> TimeUnit.get(ALIASES.getOrDefault(known, known)));
	}
}
