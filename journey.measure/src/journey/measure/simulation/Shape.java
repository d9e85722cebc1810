// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.model.journey.MoneyType;
import journey.model.journey.OneOfType;
import journey.model.journey.Property;
import journey.model.journey.SimpleType;

/** Which values a property has. Dates, moments, lists and groups have no choice. */
public sealed interface Shape {

	/** Whole numbers, all as often. */
	record Whole(long from, long to) implements Shape {
	}

	/** Amounts above zero, log-normal; of money, numbers, and durations in seconds. */
	record Amount(double median, double spread) implements Shape {
	}

	/** Shares, all as often. */
	record Ratio(double from, double to) implements Shape {
	}

	/** How often it is true. */
	record Truth(double share) implements Shape {
	}

	/** How often each text is there, against the others. */
	record Words(Map<String, Double> weights) implements Shape {
	}

	/** How many texts there are. */
	record Texts(long different) implements Shape {
	}

	/** What is usual for the type. */
	static Optional<Shape> usual(Property property) {
		return switch (property.getType()) {
			case MoneyType money -> Optional.of(new Amount(50, 0.6));
			case OneOfType words when !words.getValues().isEmpty() -> Optional.of(words(words.getValues()));
			case SimpleType simple -> switch (simple.getKind()) {
				case INTEGER -> Optional.of(new Whole(0, 10));
				case NUMBER -> Optional.of(new Amount(10, 0.5));
				case DURATION -> Optional.of(new Amount(120, 0.8));
				case PERCENT -> Optional.of(new Ratio(0, 1));
				case BOOLEAN -> Optional.of(new Truth(0.5));
				case TEXT -> Optional.of(new Texts(20));
				default -> Optional.empty();
			};
			case null, default -> Optional.empty();
		};
	}

	private static Words words(List<String> values) {
		Map<String, Double> weights = new LinkedHashMap<>();
		values.forEach(value -> weights.put(value, 1.0));
		return new Words(weights);
	}
}
