// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

import java.util.regex.Pattern;

import journey.model.journey.Quantity;
import journey.model.queries.TimeUnits;
import journey.model.types.ValueType.Amount;

/** What a value that stands in the text is: 12 EUR, 3 days, 40 points, 3.5%. */
public final class QuantityTypes {

	/** The word for points of a score. */
	public static final String POINTS = "points";

	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	private QuantityTypes() {
	}

	/** In a formula. A word that is no unit of money or time says only what is counted. */
	public static Amount of(Quantity quantity) {
		String unit = quantity.getUnit();
		if (quantity.isPercent()) {
			return Amount.PERCENT;
		}
		if (isCurrency(unit)) {
			return Amount.each(new Base.Money(unit));
		}
		if (isTime(unit)) {
			return Amount.each(new Base.Time());
		}
		return POINTS.equals(unit) ? Amount.of(Base.Points.ANY) : Amount.LITERAL;
	}

	/** Whether the word after a number, if there is one, is a unit with which formulas can compute. */
	public static boolean isKnown(Quantity quantity) {
		String unit = quantity.getUnit();
		return unit == null || isCurrency(unit) || isTime(unit) || unit.equals(POINTS);
	}

	/** Whether a word has the form of an ISO 4217 code. */
	public static boolean isCurrency(String word) {
		return word != null && CURRENCY.matcher(word).matches();
	}

	public static boolean isTime(String word) {
		return TimeUnits.of(word).isPresent();
	}
}
