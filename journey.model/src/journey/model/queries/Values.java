// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.Objects;
import java.util.OptionalInt;

import journey.model.journey.Quantity;
import journey.model.journey.TimeUnit;

/** Fixed values, such as targets, side by side. */
public final class Values {

	private Values() {
	}

	/** How two values are ordered, as a comparator says it; empty if a number is missing or their units cannot be compared. */
	public static OptionalInt compare(Quantity first, Quantity second) {
		return ComparableValue.compare(first, second);
	}

	/** Whether the numbers of two values can be compared as they are. */
	public static boolean sameUnit(Quantity first, Quantity second) {
		return first.isPercent() == second.isPercent() && Objects.equals(unit(first), unit(second));
	}

	private static String unit(Quantity quantity) {
		return TimeUnits.of(quantity.getUnit()).map(TimeUnit::getLiteral).orElse(quantity.getUnit());
	}
}
