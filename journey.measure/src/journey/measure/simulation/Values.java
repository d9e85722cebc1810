// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import journey.model.journey.ListType;
import journey.model.journey.MoneyType;
import journey.model.journey.OneOfType;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.SimpleType;
import journey.model.journey.ValueKind;

/** The values of properties, as the data of a source write them. */
final class Values {

	private static final int CENTS = 2;
	private static final int RATIO_PLACES = 4;
	private static final double LARGEST = 1e15;
	private static final int LIST_LENGTH = 3;
	private static final long YOUNGEST = 6_575;
	private static final long DAYS_OF_A_LIFE = 22_000;

	private final Behaviour behaviour;

	Values(Behaviour behaviour) {
		this.behaviour = behaviour;
	}

	/** A value; empty if it is missing, or of a type that nobody reads. */
	String text(Property property, Chance chance, long at, Times times) {
		if (!property.isRequired() && chance.happens(behaviour.missing())) {
			return "";
		}
		Shape shape = behaviour.properties().get(property);
		return shape == null ? withoutChoice(property, chance, at, times) : of(shape, property, chance);
	}

	private static String of(Shape shape, Property property, Chance chance) {
		return switch (shape) {
			case Shape.Whole whole -> String.valueOf(whole.from() + chance.below(whole.to() - whole.from() + 1));
			case Shape.Amount amount -> decimal(Math.min(LARGEST, chance.logNormal(amount.median(), amount.spread())), isDuration(property) ? 0 : CENTS);
			case Shape.Ratio ratio -> decimal(ratio.from() + chance.unit() * (ratio.to() - ratio.from()), RATIO_PLACES);
			case Shape.Truth truth -> String.valueOf(chance.happens(truth.share()));
			case Shape.Words words -> word(words.weights(), chance);
			case Shape.Texts texts -> property.getName() + "-" + (1 + chance.below(texts.different()));
		};
	}

	private static String decimal(double value, int places) {
		long scaled = StrictMath.round(value * StrictMath.pow(10, places));
		return BigDecimal.valueOf(scaled, places).toPlainString();
	}

	private static String word(Map<String, Double> weights, Chance chance) {
		double drawn = chance.unit() * weights.values().stream().mapToDouble(Double::doubleValue).sum();
		String last = "";
		for (Map.Entry<String, Double> word : weights.entrySet()) {
			if (word.getValue() > 0) {
				last = word.getKey();
				drawn -= word.getValue();
				if (drawn < 0) {
					return last;
				}
			}
		}
		return last;
	}

	private static String withoutChoice(Property property, Chance chance, long at, Times times) {
		return switch (property.getType()) {
			case SimpleType simple when simple.getKind() == ValueKind.DATE -> day(property, chance, at, times.zone()).toString();
			case SimpleType simple when simple.getKind() == ValueKind.INSTANT -> times.of(property).text(at);
			case ListType list -> list(property, chance);
			case null, default -> "";
		};
	}

	/** What is known of a customer lies years back, such as a birthday. */
	private static LocalDate day(Property property, Chance chance, long at, ZoneId zone) {
		LocalDate today = Instant.ofEpochSecond(at).atZone(zone).toLocalDate();
		return property.eContainer() instanceof Profile ? today.minusDays(YOUNGEST + chance.below(DAYS_OF_A_LIFE)) : today;
	}

	private static String list(Property property, Chance chance) {
		StringBuilder list = new StringBuilder(property.getName()).append("-1");
		for (long more = chance.below(LIST_LENGTH); more > 0; more--) {
			list.append("; ").append(property.getName()).append('-').append(1 + more);
		}
		return list.toString();
	}

	private static boolean isDuration(Property property) {
		return property.getType() instanceof SimpleType simple && simple.getKind() == ValueKind.DURATION;
	}

	/** Whether not every text is a value of it. */
	static boolean canBeUnreadable(Property property) {
		return switch (property.getType()) {
			case MoneyType money -> true;
			case OneOfType words -> true;
			case SimpleType simple -> simple.getKind() != ValueKind.TEXT && simple.getKind() != ValueKind.UNSPECIFIED;
			case null, default -> false;
		};
	}
}
