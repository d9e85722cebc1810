// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The unit of a number, as a product of powers: EUR per customer is {@code EUR¹ · customers⁻¹}.
 *
 * @param powers the exponent of each base, never 0, sorted by the signs of the bases
 */
public record Unit(SortedMap<Base, Integer> powers) {

	/** The unit of a number that counts nothing in particular, and of a share. */
	public static final Unit NONE = new Unit(new TreeMap<>());

	public Unit {
		SortedMap<Base, Integer> sorted = bySign(powers);
		sorted.values().removeIf(power -> power == 0);
		powers = Collections.unmodifiableSortedMap(sorted);
	}

	public static Unit of(Base base) {
		return new Unit(bySign(Map.of(base, 1)));
	}

	public Unit times(Unit other) {
		return combine(other, 1);
	}

	public Unit over(Unit other) {
		return combine(other, -1);
	}

	public boolean isNone() {
		return powers.isEmpty();
	}

	/** Whether it counts things and nothing else: customers, or orders per customer. */
	public boolean countsThings() {
		return !isNone() && powers.keySet().stream().allMatch(Base.Thing.class::isInstance);
	}

	/** The one base with the power 1, if all others are divided by; null if there are none or several. */
	public Base leading() {
		Base found = null;
		for (Map.Entry<Base, Integer> power : powers.entrySet()) {
			if (power.getValue() > 0) {
				if (found != null || power.getValue() > 1) {
					return null;
				}
				found = power.getKey();
			}
		}
		return found;
	}

	/** Whether it is divided by such a base. */
	public boolean isPer(Predicate<Base> below) {
		return powers.entrySet().stream().anyMatch(power -> power.getValue() < 0 && below.test(power.getKey()));
	}

	/** The same of all together: what things it is divided by is left out. */
	public Unit ofAll() {
		SortedMap<Base, Integer> above = bySign(powers);
		above.entrySet().removeIf(power -> power.getKey() instanceof Base.Thing && power.getValue() < 0);
		return new Unit(above);
	}

	/** Whether something is multiplied by its own kind, as in EUR times EUR: nothing is measured so. */
	public boolean isSquared() {
		Map<Class<?>, Integer> above = new HashMap<>();
		powers.forEach((base, power) -> above.merge(base.getClass(), Math.max(power, 0), Integer::sum));
		return powers.values().stream().anyMatch(power -> power > 1) || above.getOrDefault(Base.Money.class, 0) > 1 || above.getOrDefault(Base.Points.class, 0) > 1;
	}

	/** Whether it has amounts in two currencies, between which nothing but a rate could decide. */
	public boolean mixesCurrencies() {
		return powers.keySet().stream().filter(base -> base instanceof Base.Money && !base.equals(Base.Money.ANY)).count() > 1;
	}

	/** The same in a template and in a KPI made from it: there, the currency is still open. So is the scale of written points. */
	boolean fits(Unit other) {
		return equals(other) || inAnyCurrency().equals(other) || equals(other.inAnyCurrency()) || onAnyScale().equals(other) || equals(other.onAnyScale());
	}

	private static SortedMap<Base, Integer> bySign(Map<Base, Integer> powers) {
		SortedMap<Base, Integer> sorted = new TreeMap<>(Comparator.comparing(Base::sign));
		sorted.putAll(powers);
		return sorted;
	}

	private Unit inAnyCurrency() {
		return map(base -> base instanceof Base.Money ? Base.Money.ANY : base);
	}

	private Unit onAnyScale() {
		return map(base -> base instanceof Base.Points ? Base.Points.ANY : base);
	}

	private Unit map(UnaryOperator<Base> open) {
		SortedMap<Base, Integer> mapped = bySign(Map.of());
		powers.forEach((base, power) -> mapped.merge(open.apply(base), power, Integer::sum));
		return new Unit(mapped);
	}

	/** Written points are those of the scale beside them. */
	private Unit combine(Unit other, int sign) {
		SortedMap<Base, Integer> product = bySign(powers);
		Base scale = powers.keySet().stream().filter(Base.Points.class::isInstance).findFirst().orElse(Base.Points.ANY);
		other.map(base -> base.equals(Base.Points.ANY) ? scale : base).powers.forEach((base, power) -> product.merge(base, sign * power, Integer::sum));
		return new Unit(product);
	}
}
