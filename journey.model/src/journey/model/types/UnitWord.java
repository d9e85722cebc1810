// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

import journey.model.journey.Kpi;
import journey.model.journey.Quantity;
import journey.model.queries.KpiTraits;
import journey.model.types.ValueType.Amount;

/**
 * A unit as a KPI declares it: %, EUR, days, points, EUR/order, or any other word for what is counted.
 *
 * @param first the word before the stroke
 * @param perSomething whether something follows the stroke
 */
public record UnitWord(String first, boolean perSomething) {

	private static final String SHARE = "%";
	/** A share that is shown as a number: 3.2 times as much. */
	private static final String RATIO = "ratio";

	/** @param text the unit as it is written */
	public static UnitWord of(String text) {
		int stroke = text.indexOf('/');
		return stroke < 0 ? new UnitWord(text, false) : new UnitWord(text.substring(0, stroke), true);
	}

	/** The unit that a KPI or its template declares; null if neither does. */
	public static UnitWord of(Kpi kpi) {
		String unit = KpiTraits.unit(kpi);
		return unit == null ? null : of(unit);
	}

	/** Whether numbers of this type can be shown in this unit. */
	public boolean suits(Amount type) {
		Base leading = type.unit().leading();
		if (first.equals(SHARE) || first.equals(RATIO)) {
			return type.isShare();
		}
		if (QuantityTypes.isCurrency(first)) {
			return leading instanceof Base.Money money && (money.equals(Base.Money.ANY) || money.currency().equals(first));
		}
		if (QuantityTypes.isTime(first)) {
			return leading instanceof Base.Time;
		}
		if (first.equals(QuantityTypes.POINTS)) {
			return leading instanceof Base.Points;
		}
		boolean counts = type.isPlain() || type.isWritten() || leading instanceof Base.Thing || leading instanceof Base.Points;
		return counts || type.isShare() && perSomething;
	}

	/**
	 * Whether a value can be compared with numbers of this type that are shown in this unit.
	 *
	 * @param declared the unit of the numbers; null if none is declared
	 */
	public static boolean fits(Quantity value, Amount type, UnitWord declared) {
		Base leading = type.unit().leading();
		String word = value.getUnit();
		if (value.isPercent()) {
			return type.isShare();
		}
		if (word == null) {
			return !(type.isShare() && (declared == null || declared.first.equals(SHARE)) || leading instanceof Base.Money || leading instanceof Base.Time);
		}
		if (QuantityTypes.isCurrency(word) || QuantityTypes.isTime(word) || word.equals(QuantityTypes.POINTS)) {
			return new UnitWord(word, false).suits(type);
		}
		return new UnitWord(word, declared != null && declared.perSomething).suits(type) && (declared == null || declared.first.equals(word));
	}
}
