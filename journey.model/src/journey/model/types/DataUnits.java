// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import journey.model.journey.DataUnit;
import journey.model.journey.MoneyType;
import journey.model.journey.PropertyType;
import journey.model.journey.SimpleType;
import journey.model.queries.TimeUnits;

/** The units in which data write values: other words for them, and which values can be written in which. */
public final class DataUnits {

	/** The word of the vocabulary for each other word. */
	public static final Map<String, String> ALIASES = aliases();

	/** Of moments: since the beginning of 1970. */
	public static final List<DataUnit> OF_TIMES = List.of(DataUnit.SECONDS, DataUnit.MILLISECONDS, DataUnit.MICROSECONDS);

	private static final List<DataUnit> OF_DURATIONS = List.of(DataUnit.MICROSECONDS, DataUnit.MILLISECONDS, DataUnit.SECONDS, DataUnit.MINUTES,
			DataUnit.HOURS, DataUnit.DAYS);

	private static final Map<DataUnit, Long> MICROSECONDS = Map.of(DataUnit.MICROSECONDS, 1L, DataUnit.MILLISECONDS, 1_000L, DataUnit.SECONDS, 1_000_000L,
			DataUnit.MINUTES, 60_000_000L, DataUnit.HOURS, 3_600_000_000L, DataUnit.DAYS, 86_400_000_000L);

	private DataUnits() {
	}

	private static Map<String, String> aliases() {
		Map<String, String> aliases = new HashMap<>(Map.of("us", "microseconds", "microsecond", "microseconds", "ms", "milliseconds", "millisecond", "milliseconds",
				"cent", "cents", "%", "percent"));
		TimeUnits.ALIASES.forEach((alias, word) -> {
			if (DataUnit.get(word) != null) {
				aliases.put(alias, word);
			}
		});
		return Map.copyOf(aliases);
	}

	/** In which units the values of a type can be written; empty if there is no choice. */
	public static List<DataUnit> of(PropertyType type) {
		return switch (type) {
			case MoneyType money -> List.of(DataUnit.CENTS);
			case SimpleType simple -> switch (simple.getKind()) {
				case DURATION -> OF_DURATIONS;
				case INSTANT -> OF_TIMES;
				case PERCENT -> List.of(DataUnit.PERCENT);
				case UNSPECIFIED, TEXT, INTEGER, NUMBER, BOOLEAN, DATE -> List.of();
			};
			case null, default -> List.of();
		};
	}

	/** The length of a unit of time. */
	public static long microseconds(DataUnit unit) {
		return MICROSECONDS.get(unit);
	}
}
