// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import journey.model.journey.Quantity;
import journey.model.journey.TimeUnit;

/**
 * A quantity that can be compared with others: 48 h and 2 days are the same, 50 % and 0.5 too. Nobody can say how many days a
 * month has, so months and years are not compared with shorter units.
 *
 * @param unit the unit to which it has been converted; null for a bare number
 */
public record Magnitude(BigDecimal number, String unit) {

	private static final String PERCENT = "%";
	private static final int TO_SHARE = -2;

	/**
	 * The magnitude of a quantity; none if it has no number.
	 *
	 * @param unitOfBareNumbers the unit of quantities that are written without one; null if they have none
	 */
	static Optional<Magnitude> of(Quantity quantity, String unitOfBareNumbers) {
		if (quantity == null || quantity.getNumber() == null) {
			return Optional.empty();
		}
		if (quantity.isPercent()) {
			return Optional.of(new Magnitude(quantity.getNumber().scaleByPowerOfTen(TO_SHARE), null));
		}
		String unit = quantity.getUnit() == null ? unitOfBareNumbers : quantity.getUnit();
		Optional<TimeUnit> time = TimeUnits.of(unit);
		if (time.isPresent()) {
			return Optional.of(new Magnitude(quantity.getNumber().multiply(TimeUnits.inBase(time.get())), TimeUnits.base(time.get()).getLiteral()));
		}
		return Optional.of(new Magnitude(quantity.getNumber(), PERCENT.equals(unit) ? null : unit));
	}

	/** How two values are ordered, as a comparator says it; empty if a number is missing or they cannot be compared. */
	public static OptionalInt compare(Quantity first, Quantity second) {
		Optional<Magnitude> one = of(first, null);
		Optional<Magnitude> other = of(second, null);
		boolean comparable = one.isPresent() && other.isPresent() && one.get().isComparableWith(other.get());
		return comparable ? OptionalInt.of(one.get().number().compareTo(other.get().number())) : OptionalInt.empty();
	}

	boolean isComparableWith(Magnitude other) {
		return Objects.equals(unit, other.unit);
	}
}
