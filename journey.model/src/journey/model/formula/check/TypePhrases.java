// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.Map;

import journey.model.messages.Phrase;
import journey.model.types.Base;
import journey.model.types.Unit;
import journey.model.types.ValueType;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Basis;
import journey.model.types.ValueType.Simple;
import journey.model.types.ValueType.Spread;
import journey.model.types.ValueType.Words;

/** How messages call types. */
public final class TypePhrases {

	/** A base that is multiplied more often is not said more often. */
	private static final int HIGHEST_POWER = 3;

	private TypePhrases() {
	}

	public static String of(ValueType type) {
		return switch (type) {
			case Amount amount -> of(amount);
			case Spread spread -> Phrase.of("type.spread", of(spread.each()));
			case Words words -> Phrase.of("type.text");
			case Simple.TRUTH -> Phrase.of("type.truth");
			case Simple.INSTANT -> Phrase.of("type.instant");
			case Simple.DATE -> Phrase.of("type.date");
			case Simple.COMPOSITE -> Phrase.of("type.composite");
			case Simple.UNKNOWN -> Phrase.of("type.unknown");
		};
	}

	private static String of(Amount amount) {
		if (amount.basis() instanceof Basis.ShareOf share) {
			return Phrase.of("type.share", share.whole());
		}
		if (amount.equals(Amount.PERCENT)) {
			return Phrase.of("type.percent");
		}
		return amount.unit().isNone() ? Phrase.of("type.number") : of(amount.unit());
	}

	private static String of(Unit unit) {
		String above = null;
		String below = null;
		for (Map.Entry<Base, Integer> power : unit.powers().entrySet()) {
			for (int i = 0; i < Math.min(Math.abs(power.getValue()), HIGHEST_POWER); i++) {
				if (power.getValue() > 0) {
					above = above == null ? of(power.getKey()) : Phrase.of("type.times", above, of(power.getKey()));
				} else {
					String one = one(power.getKey());
					below = below == null ? one : Phrase.of("type.times", below, one);
				}
			}
		}
		if (below == null) {
			return above;
		}
		return Phrase.of("type.per", above == null ? Phrase.of("type.number") : above, below);
	}

	private static String of(Base base) {
		return switch (base) {
			case Base.Money money when money.equals(Base.Money.ANY) -> Phrase.of("type.money");
			case Base.Money money -> Phrase.of("type.money.in", money.currency());
			case Base.Time time -> Phrase.of("type.time");
			case Base.Points points when points.equals(Base.Points.ANY) -> Phrase.of("type.points.any");
			case Base.Points points -> Phrase.of("type.points", points.scale());
			case Base.Thing thing -> Phrase.of("type." + thing.sign());
		};
	}

	private static String one(Base base) {
		return switch (base) {
			case Base.Money money -> money.currency();
			case Base.Time time -> Phrase.of("type.one.time");
			case Base.Points points -> Phrase.of("type.one.point");
			case Base.Thing thing -> Phrase.of("type.one." + thing.sign());
		};
	}
}
