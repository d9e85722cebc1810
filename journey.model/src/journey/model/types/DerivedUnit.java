// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

import java.util.Optional;

import journey.model.types.ValueType.Amount;

/** The unit in which a number is shown when nobody has declared one. */
public final class DerivedUnit {

	private DerivedUnit() {
	}

	/** % for shares, the currency for money, the currency of one day for money in time, days for time, points for scores; none for everything else. */
	public static Optional<String> of(ValueType type) {
		if (!(type instanceof Amount amount)) {
			return Optional.empty();
		}
		if (amount.isShare()) {
			return Optional.of("%");
		}
		return switch (amount.unit().leading()) {
			case Base.Money money when !money.equals(Base.Money.ANY) -> Optional.of(money.currency() + (amount.unit().isPer(Base.Time.class::isInstance) ? "/day" : ""));
			case Base.Time time -> Optional.of("days");
			case Base.Points points -> Optional.of(QuantityTypes.POINTS);
			case null, default -> Optional.empty();
		};
	}
}
