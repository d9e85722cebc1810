// SPDX-License-Identifier: EPL-2.0
package journey.cli.simulating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import journey.cli.input.InputException;
import journey.cli.input.KnownNames;
import journey.measure.simulation.Answers;
import journey.measure.simulation.Behaviour;
import journey.measure.simulation.Decisions;
import journey.measure.simulation.Shape;
import journey.measure.simulation.Visits;
import journey.model.journey.Event;
import journey.model.journey.Journey;
import journey.model.journey.Measurable;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;
import journey.model.text.Suggestion;

/** Turns the members of a JSON object into a behaviour. */
final class BehaviourReader {

	private static final double ROUNDING = 1e-9;
	private static final long LARGEST = 1_000_000_000_000L;
	private static final double WIDEST = 5;

	private final String file;
	private final Behaviour usual;

	BehaviourReader(String file, WorkspaceIndex index) {
		this.file = file;
		this.usual = Behaviour.usual(index);
	}

	Behaviour read(Map<String, Object> all) throws InputException {
		Members members = new Members("", all, Set.of("schemaVersion", "missing", "journeys", "touchpoints", "events", "surveys", "properties"));
		if (!BehaviourJson.VERSION.equals(all.get("schemaVersion"))) {
			throw wrong("behaviour.version", file, BehaviourJson.VERSION);
		}
		Map<Journey, Visits> journeys = new LinkedHashMap<>(usual.journeys());
		for (Map.Entry<Journey, Object> entry : named(members, "journeys", journeys.keySet()).entrySet()) {
			Members own = new Members(at("journeys", entry.getKey()), entry.getValue(), Set.of("customers", "returns", "pause"));
			Visits before = journeys.get(entry.getKey());
			journeys.put(entry.getKey(), new Visits(own.share("customers", before.customers()), own.share("returns", before.returns()), own.time("pause", before.pause())));
		}
		Map<Event, Double> events = new LinkedHashMap<>(usual.events());
		for (Map.Entry<Event, Object> entry : named(members, "events", events.keySet()).entrySet()) {
			events.put(entry.getKey(), share("events", entry.getKey(), entry.getValue()));
		}
		Map<Survey, Answers> surveys = new LinkedHashMap<>(usual.surveys());
		for (Map.Entry<Survey, Object> entry : named(members, "surveys", surveys.keySet()).entrySet()) {
			Members own = new Members(at("surveys", entry.getKey()), entry.getValue(), Set.of("invited", "answered", "satisfaction", "delay"));
			Answers before = surveys.get(entry.getKey());
			surveys.put(entry.getKey(), new Answers(own.share("invited", before.invited()), own.share("answered", before.answered()),
					own.share("satisfaction", before.satisfaction()), own.time("delay", before.delay())));
		}
		Map<Property, Shape> properties = new LinkedHashMap<>(usual.properties());
		for (Map.Entry<Property, Object> entry : named(members, "properties", properties.keySet()).entrySet()) {
			properties.put(entry.getKey(), shape(at("properties", entry.getKey()), entry.getValue(), properties.get(entry.getKey())));
		}
		return new Behaviour(journeys, touchpoints(members), events, surveys, properties, members.share("missing", usual.missing()));
	}

	/** A line for a journey or a stage is one for all its touchpoints that have none of their own. */
	private Map<Touchpoint, Decisions> touchpoints(Members members) throws InputException {
		Map<Touchpoint, Decisions> decisions = new LinkedHashMap<>(usual.touchpoints());
		List<Measurable> places = new ArrayList<>(usual.journeys().keySet());
		usual.journeys().keySet().forEach(journey -> places.addAll(journey.getStages()));
		places.addAll(decisions.keySet());
		Map<Measurable, Object> given = named(members, "touchpoints", places);
		for (Measurable place : places) {
			if (given.containsKey(place)) {
				Members own = new Members(at("touchpoints", place), given.get(place), Set.of("skip", "back", "loop", "exit", "to", "delay", "spread"));
				for (Touchpoint touchpoint : usual.touchpoints().keySet()) {
					if (place == touchpoint || place == touchpoint.getStage() || place == touchpoint.getStage().getJourney()) {
						decisions.put(touchpoint, decisions(own, touchpoint, decisions.get(touchpoint)));
					}
				}
			}
		}
		for (Map.Entry<Touchpoint, Decisions> entry : decisions.entrySet()) {
			if (entry.getValue().next() < -ROUNDING) {
				throw wrong("behaviour.sum", file, Names.qualified(entry.getKey()));
			}
		}
		return decisions;
	}

	private Decisions decisions(Members own, Touchpoint touchpoint, Decisions before) throws InputException {
		return new Decisions(own.share("skip", before.skip()), own.share("back", before.back()), own.share("loop", before.loop()), own.share("exit", before.exit()),
				to(own, touchpoint, before), own.time("delay", before.delay()), own.number("spread", before.spread(), 0, WIDEST));
	}

	/** Only touchpoints of the same journey can be reached. */
	private Map<Touchpoint, Double> to(Members own, Touchpoint touchpoint, Decisions before) throws InputException {
		Map<Touchpoint, Double> to = new LinkedHashMap<>(before.to());
		List<Touchpoint> places = usual.touchpoints().keySet().stream().filter(place -> place.getStage().getJourney() == touchpoint.getStage().getJourney()).toList();
		for (Map.Entry<Touchpoint, Object> share : named(own, "to", places).entrySet()) {
			to.put(share.getKey(), share("to", share.getKey(), share.getValue()));
		}
		return to;
	}

	private double share(String section, NamedElement element, Object value) throws InputException {
		return new Members(section, Map.of(Names.qualified(element), value), null).share(Names.qualified(element), 0);
	}

	private Shape shape(String path, Object value, Shape before) throws InputException {
		return switch (before) {
			case Shape.Whole whole -> {
				Members own = new Members(path, value, Set.of("from", "to"));
				long from = own.whole("from", whole.from(), -LARGEST);
				yield new Shape.Whole(from, own.whole("to", Math.max(from, whole.to()), from));
			}
			case Shape.Ratio ratio -> {
				Members own = new Members(path, value, Set.of("from", "to"));
				double from = own.share("from", ratio.from());
				yield new Shape.Ratio(from, own.number("to", Math.max(from, ratio.to()), from, 1));
			}
			case Shape.Amount amount -> {
				Members own = new Members(path, value, Set.of("median", "spread"));
				yield new Shape.Amount(own.number("median", amount.median(), 0, LARGEST), own.number("spread", amount.spread(), 0, WIDEST));
			}
			case Shape.Truth truth -> new Shape.Truth(new Members(path, value, Set.of("share")).share("share", truth.share()));
			case Shape.Texts texts -> new Shape.Texts(new Members(path, value, Set.of("different")).whole("different", texts.different(), 1));
			case Shape.Words words -> words(new Members(path, value, words.weights().keySet()), words);
		};
	}

	/** Words that the file does not name stay as they are. */
	private Shape words(Members own, Shape.Words words) throws InputException {
		Map<String, Double> weights = new LinkedHashMap<>();
		for (Map.Entry<String, Double> word : words.weights().entrySet()) {
			weights.put(word.getKey(), own.number(word.getKey(), word.getValue(), 0, LARGEST));
		}
		if (weights.values().stream().allMatch(weight -> weight == 0)) {
			throw wrong("behaviour.weights", file, own.path);
		}
		return new Shape.Words(weights);
	}

	/** What a section says of the elements that it names. */
	private <T extends NamedElement> Map<T, Object> named(Members members, String section, Iterable<? extends T> elements) throws InputException {
		KnownNames<T> known = new KnownNames<>(elements);
		Map<T, Object> found = new LinkedHashMap<>();
		for (Map.Entry<String, Object> member : members.object(section).entrySet()) {
			KnownNames.Meaning<T> meaning = known.of(member.getKey());
			Optional<T> only = meaning.only(false);
			if (only.isEmpty()) {
				throw meaning.nearest().isPresent() ? wrong("behaviour.name.meant", file, section, member.getKey(), meaning.nearest().get())
						: wrong("behaviour.name.unknown", file, section, member.getKey());
			}
			if (found.put(only.get(), member.getValue()) != null) {
				throw wrong("behaviour.twice", file, member.getKey());
			}
		}
		return found;
	}

	private static String at(String section, NamedElement element) {
		return section + ", " + Names.qualified(element);
	}

	private static InputException wrong(String key, Object... arguments) {
		return new InputException(false, key, arguments);
	}

	/** The members of one object, of which all keys are known. */
	private final class Members {

		private final String path;
		private final Map<String, Object> values = new LinkedHashMap<>();

		/** @param known null for any */
		Members(String path, Object value, Set<String> known) throws InputException {
			this.path = path;
			if (!(value instanceof Map<?, ?> map)) {
				throw wrong("behaviour.object", file, path);
			}
			for (Map.Entry<?, ?> member : map.entrySet()) {
				String key = (String) member.getKey();
				if (known != null && !known.contains(key)) {
					Optional<String> meant = Suggestion.nearest(key, known.stream().sorted().toList());
					throw meant.isPresent() ? wrong("behaviour.key.meant", file, place(key), meant.get())
							: wrong("behaviour.key.unknown", file, place(key), known.stream().sorted().collect(Collectors.joining(", ")));
				}
				values.put(key, member.getValue());
			}
		}

		private String place(String key) {
			return path.isEmpty() ? key : path + ", " + key;
		}

		Map<String, Object> object(String key) throws InputException {
			return values.containsKey(key) ? new Members(key, values.get(key), null).values : Map.of();
		}

		double share(String key, double otherwise) throws InputException {
			return number(key, otherwise, 0, 1);
		}

		double number(String key, double otherwise, double from, double to) throws InputException {
			if (!values.containsKey(key)) {
				return otherwise;
			}
			if (values.get(key) instanceof Double number && number >= from && number <= to) {
				return number;
			}
			throw wrong("behaviour.range", file, place(key), plain(from), plain(to));
		}

		long whole(String key, long otherwise, long from) throws InputException {
			double number = number(key, otherwise, from, LARGEST);
			if (number != Math.rint(number)) {
				throw wrong("behaviour.whole", file, place(key));
			}
			return (long) number;
		}

		double time(String key, double otherwise) throws InputException {
			if (!values.containsKey(key)) {
				return otherwise;
			}
			Optional<Double> seconds = values.get(key) instanceof String text ? Durations.seconds(text) : Optional.empty();
			return seconds.orElseThrow(() -> wrong("behaviour.time", file, place(key)));
		}

		private static String plain(double bound) {
			return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
		}
	}
}
