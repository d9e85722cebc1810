// SPDX-License-Identifier: EPL-2.0
package journey.cli.simulating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.google.gson.JsonPrimitive;

import journey.measure.simulation.Behaviour;
import journey.measure.simulation.Decisions;
import journey.measure.simulation.Shape;
import journey.model.journey.NamedElement;
import journey.model.queries.Names;

/** Writes a behaviour so that people can change it: one line for each element. */
public final class BehaviourJson {

	static final String VERSION = "1";

	private BehaviourJson() {
	}

	public static String text(Behaviour behaviour) {
		List<String> sections = new ArrayList<>();
		sections.add("  \"schemaVersion\": \"" + VERSION + '"');
		sections.add("  \"missing\": " + number(behaviour.missing()));
		sections.add(section("journeys", behaviour.journeys(),
				visits -> object("customers", number(visits.customers()), "returns", number(visits.returns()), "pause", time(visits.pause()))));
		sections.add(section("touchpoints", behaviour.touchpoints(), BehaviourJson::decisions));
		sections.add(section("events", behaviour.events(), BehaviourJson::number));
		sections.add(section("surveys", behaviour.surveys(), answers -> object("invited", number(answers.invited()), "answered", number(answers.answered()),
				"satisfaction", number(answers.satisfaction()), "delay", time(answers.delay()))));
		sections.add(section("properties", behaviour.properties(), BehaviourJson::shape));
		return sections.stream().collect(Collectors.joining(",\n", "{\n", "\n}\n"));
	}

	private static String decisions(Decisions decisions) {
		List<String> members = new ArrayList<>(List.of("skip", number(decisions.skip()), "back", number(decisions.back()), "loop", number(decisions.loop()),
				"exit", number(decisions.exit())));
		if (!decisions.to().isEmpty()) {
			members.addAll(List.of("to", decisions.to().entrySet().stream().map(share -> string(Names.qualified(share.getKey())) + ": " + number(share.getValue()))
					.collect(Collectors.joining(", ", "{ ", " }"))));
		}
		members.addAll(List.of("delay", time(decisions.delay()), "spread", number(decisions.spread())));
		return object(members.toArray(String[]::new));
	}

	private static <K extends NamedElement, V> String section(String name, Map<K, V> members, Function<V, String> value) {
		if (members.isEmpty()) {
			return "  \"" + name + "\": {}";
		}
		return members.entrySet().stream().map(member -> "    " + string(Names.qualified(member.getKey())) + ": " + value.apply(member.getValue()))
				.collect(Collectors.joining(",\n", "  \"" + name + "\": {\n", "\n  }"));
	}

	private static String shape(Shape shape) {
		return switch (shape) {
			case Shape.Whole whole -> object("from", String.valueOf(whole.from()), "to", String.valueOf(whole.to()));
			case Shape.Amount amount -> object("median", number(amount.median()), "spread", number(amount.spread()));
			case Shape.Ratio ratio -> object("from", number(ratio.from()), "to", number(ratio.to()));
			case Shape.Truth truth -> object("share", number(truth.share()));
			case Shape.Texts texts -> object("different", String.valueOf(texts.different()));
			case Shape.Words words -> words.weights().entrySet().stream().map(word -> string(word.getKey()) + ": " + number(word.getValue()))
					.collect(Collectors.joining(", ", "{ ", " }"));
		};
	}

	private static String object(String... keysAndValues) {
		List<String> members = new ArrayList<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			members.add("\"" + keysAndValues[i] + "\": " + keysAndValues[i + 1]);
		}
		return "{ " + String.join(", ", members) + " }";
	}

	private static String time(double seconds) {
		return string(Durations.text(seconds));
	}

	private static String number(double number) {
		BigDecimal exact = BigDecimal.valueOf(number);
		return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
	}

	private static String string(String text) {
		return new JsonPrimitive(text).toString();
	}
}
