// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import journey.model.journey.Kpi;
import journey.model.journey.Quantity;
import journey.model.queries.KpiTraits;
import journey.model.types.ValueType.Amount;

/**
 * A unit as a KPI declares it: %, EUR, days, points, EUR/order, or any other word for what is counted.
 *
 * @param first the word before the stroke
 * @param second the word after the stroke; null if there is no stroke
 */
public record UnitWord(String first, String second) {

	private static final String SHARE = "%";
	/** A share that is shown as a number: 3.2 times as much. */
	private static final String RATIO = "ratio";
	/** Words that say what a formula counts. Every other word may stand for anything that is counted. */
	private static final Map<String, Base.Thing> THINGS = things();

	private static Map<String, Base.Thing> things() {
		Map<String, Base.Thing> things = new HashMap<>();
		List.of("customer", "client", "person", "personne", "people").forEach(word -> put(word, Base.Thing.CUSTOMERS, things));
		put("session", Base.Thing.SESSIONS, things);
		List.of("record", "event", "order", "purchase", "sale", "payment", "return", "click", "view", "review", "answer", "response", "invitation",
				"commande", "achat", "vente", "paiement", "retour", "clic", "vue", "avis", "réponse").forEach(word -> put(word, Base.Thing.RECORDS, things));
		return Map.copyOf(things);
	}

	private static void put(String one, Base.Thing thing, Map<String, Base.Thing> things) {
		things.put(one, thing);
		things.put(one + "s", thing);
	}

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
		return isMeasured(type) && isDivided(type);
	}

	/** Whether the word before the stroke says what is measured. */
	private boolean isMeasured(Amount type) {
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
		if (type.isPlain() || type.isWritten()) {
			return true;
		}
		if (type.isShare()) {
			return second != null && isOrMayBe(first, Base.Thing.RECORDS);
		}
		return leading instanceof Base.Thing thing ? isOrMayBe(first, thing) : leading instanceof Base.Points && !THINGS.containsKey(first);
	}

	/** Whether a word stands for this thing, or for whatever is counted. */
	private static boolean isOrMayBe(String word, Base.Thing thing) {
		return THINGS.getOrDefault(word, thing) == thing;
	}

	/**
	 * Whether the word after the stroke says by what is divided. An amount per customer may be called so or not, an amount per day
	 * says per what time; what is for each of something may be for each of anything, and a number that the data report may count anything.
	 */
	private boolean isDivided(Amount type) {
		Unit unit = type.unit();
		boolean perTime = unit.isPer(Base.Time.class::isInstance);
		boolean perMoney = unit.isPer(Base.Money.class::isInstance);
		if (second == null) {
			return !perTime && !perMoney;
		}
		if (QuantityTypes.isTime(second)) {
			return perTime;
		}
		if (QuantityTypes.isCurrency(second)) {
			return unit.isPer(base -> base.equals(Base.Money.ANY) || base.equals(new Base.Money(second)));
		}
		if (perTime || perMoney || first.equals(SHARE) || first.equals(RATIO)) {
			return false;
		}
		if (type.isShare()) {
			return isOrMayBe(second, Base.Thing.RECORDS);
		}
		return type.isEach() || type.isPlain() || type.isWritten() || unit.isPer(base -> base instanceof Base.Thing thing && isOrMayBe(second, thing));
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
		boolean sameStroke = written.second == null || declared == null || declared.second == null ? written.isDivided(type) : written.second.equals(declared.second);
		if (!sameStroke) {
			return false;
		}
		UnitWord measured = new UnitWord(written.first, written.second != null || declared == null ? written.second : declared.second);
		if (QuantityTypes.isCurrency(written.first) || QuantityTypes.isTime(written.first) || written.first.equals(QuantityTypes.POINTS)) {
			return measured.isMeasured(type);
		}
		return measured.isMeasured(type) && (declared == null || declared.first.equals(written.first));
	}
}
