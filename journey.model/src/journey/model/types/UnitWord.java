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
 * @param second the word after it; null without stroke
 */
public record UnitWord(String first, String second) {

	private static final String SHARE = "%";
	/** A share that is shown as a number: 3.2 times as much. */
	private static final String RATIO = "ratio";

	/** @param text the unit as it is written */
	public static UnitWord of(String text) {
		int stroke = text.indexOf('/');
		return stroke < 0 ? new UnitWord(text, null) : new UnitWord(text.substring(0, stroke), text.substring(stroke + 1));
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
		return counts || type.isShare() && second != null;
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
		UnitWord written = of(word);
		if (declared != null && written.second != null && !written.second.equals(declared.second)) {
			return false;
		}
		if (QuantityTypes.isCurrency(written.first) || QuantityTypes.isTime(written.first) || written.first.equals(QuantityTypes.POINTS)) {
			return written.suits(type);
		}
		return new UnitWord(written.first, declared == null ? written.second : declared.second).suits(type) && (declared == null || declared.first.equals(written.first));
	}
}
