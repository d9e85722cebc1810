// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Call;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage.Literals;
import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.journey.Trackable;
import journey.model.measurability.FormulaReader.Input;
import journey.model.queries.Identity;
import journey.model.queries.Touchpoints;
import journey.model.queries.WorkspaceIndex;

/** Follows what a formula is made of down to the sources. What several formulas need of one journey is followed once. */
final class Chains {

	/** What a source is asked to tell, where it tells it, and what can be written if it does not. */
	private enum Field {

		CUSTOMER(Need.CUSTOMER, Literals.SOURCE__CUSTOMER_FIELD, "customer \"customer_id\""),
		SESSION(Need.SESSION, Literals.SOURCE__SESSION_FIELD, "session \"session_id\""),
		TIME(Need.TIME, Literals.SOURCE__TIME_FIELD, "time \"timestamp\""),
		CHANNEL(Need.CHANNEL, Literals.SOURCE__CHANNEL_FIELD, "channel \"channel\"");

		final Need need;
		final EAttribute feature;
		final String suggestion;

		Field(Need need, EAttribute feature, String suggestion) {
			this.need = need;
			this.feature = feature;
			this.suggestion = suggestion;
		}
	}

	private record Key(Measurable part, Set<Need> needs) {
	}

	private final Map<Key, Chain> followed = new HashMap<>();
	private final Map<Measurable, List<Source>> tracking = new HashMap<>();
	private final WorkspaceIndex index;

	Chains(WorkspaceIndex index) {
		this.index = index;
	}

	/** The chain from an input that is no KPI; the missing link is needed by the part of the formula that asks for it first. */
	Chain of(Input input, NamedElement subject) {
		Set<Need> needs = input.needs().keySet();
		Chain chain = switch (input.target()) {
			case Event event -> record(Link.Kind.EVENT, event, event.getSource(), input, needs);
			case Fact fact -> record(Link.Kind.FACT, fact, fact.getSource(), input, needs);
			case Survey survey -> survey(survey, input.part(), needs);
			case Profile profile -> profile(profile, input);
			case Measurable part -> measurable(part, input.part(), needs);
			case Call call -> anySource(needs, subject, call);
			default -> throw new IllegalArgumentException("no input: " + input.target().eClass().getName());
		};
		return chain instanceof Chain.Broken broken
				? new Chain.Broken(broken.links(), broken.missing().neededBy(input.needs().getOrDefault(broken.missing().need(), input.part()))) : chain;
	}

	/** A survey whose score is asked for. */
	Chain score(Survey survey) {
		return survey(survey, null, EnumSet.of(Need.ANSWER, Need.TIME));
	}

	/** The first of the sources that track parts of journeys whose customers are not those of the first source of all. */
	Optional<Chain> stranger(List<Input> inputs) {
		Source known = null;
		for (Input input : inputs) {
			if (input.target() instanceof Measurable part && input.needs().containsKey(Need.CUSTOMER)) {
				for (Source source : tracking.computeIfAbsent(part, Chains::sources)) {
					known = known == null ? source : known;
					if (!Identity.of(source).equals(Identity.of(known))) {
						return Optional.of(Chain.missing(MissingLink.of(Need.IDENTITY, source, input.part(), Suggestions.identity(known))));
					}
				}
			}
		}
		return Optional.empty();
	}

	private static List<Source> sources(Measurable part) {
		return Tracking.of(part).stream().map(track -> switch (track) {
			case Event event -> event.getSource();
			case Survey survey -> survey.getSource();
			default -> null;
		}).filter(source -> source != null && !source.eIsProxy()).distinct().toList();
	}

	private Chain record(Link.Kind kind, NamedElement element, Source source, Input input, Set<Need> needs) {
		List<Chain> parts = properties(input);
		parts.add(source(source, element, needs));
		return Chain.of(Link.to(kind, element, input.part()), parts);
	}

	private static List<Chain> properties(Input input) {
		List<Chain> properties = new ArrayList<>();
		for (Map.Entry<Property, EObject> property : input.properties().entrySet()) {
			properties.add(new Chain.Whole(Link.to(Link.Kind.PROPERTY, property.getKey(), property.getValue())));
		}
		return properties;
	}

	/** A survey says itself by which channels it asks. */
	private Chain survey(Survey survey, EObject part, Set<Need> needs) {
		List<Chain> parts = new ArrayList<>();
		if (survey.getSource() == null) {
			parts.add(missing(Need.SOURCE, survey, Suggestions.from(index)));
		}
		if (needs.contains(Need.ANSWER)) {
			parts.add(statement(Need.ANSWER, survey, Literals.SURVEY__ANSWER_FIELD, "answer \"score\""));
		}
		if (needs.contains(Need.INVITED)) {
			parts.add(statement(Need.INVITED, survey, Literals.SURVEY__INVITED_FIELD, "invited \"sent_at\""));
		}
		Set<Need> ofSource = EnumSet.noneOf(Need.class);
		ofSource.addAll(needs);
		ofSource.remove(Need.CHANNEL);
		parts.add(source(survey.getSource(), survey, ofSource));
		return Chain.of(Link.to(Link.Kind.SURVEY, survey, part), parts);
	}

	/** What is known of a customer is found by the customer, at whatever time. */
	private Chain profile(Profile profile, Input input) {
		List<Chain> parts = properties(input);
		parts.add(profile.getSource() == null ? missing(Need.SOURCE, profile, Suggestions.from(index))
				: source(profile.getSource(), profile, EnumSet.of(Need.CUSTOMER)));
		return Chain.of(Link.to(Link.Kind.PROFILE, profile, input.part()), parts);
	}

	private Chain source(Source source, NamedElement from, Set<Need> needs) {
		if (source == null || source.eIsProxy()) {
			return missing(Need.REFERENCE, from, "from X");
		}
		List<Chain> fields = Stream.of(Field.values()).filter(field -> needs.contains(field.need))
				.map(field -> statement(field.need, source, field.feature, field.suggestion)).toList();
		return Chain.of(Link.to(Link.Kind.SOURCE, source, null), fields);
	}

	private static Chain statement(Need need, NamedElement element, EAttribute feature, String suggestion) {
		String field = (String) element.eGet(feature);
		return field == null || field.isBlank() ? missing(need, element, suggestion) : new Chain.Whole(Link.toStatement(element, feature));
	}

	/** A condition that names nothing that is collected holds for the customers or sessions of any source that tells them. */
	private Chain anySource(Set<Need> needs, NamedElement subject, Call call) {
		List<Source> sources = index.elements(Source.class);
		Optional<Source> telling = sources.stream().filter(source -> source(source, source, needs) instanceof Chain.Whole).findFirst();
		if (telling.isEmpty() && sources.isEmpty()) {
			Need need = needs.contains(Need.SESSION) ? Need.SESSION : Need.CUSTOMER;
			String field = need == Need.SESSION ? Field.SESSION.suggestion : Field.CUSTOMER.suggestion;
			return missing(need, subject, "source X is analytics { " + field + " " + Field.TIME.suggestion + " }");
		}
		Source source = telling.orElseGet(() -> sources.get(0));
		return source(source, source, needs);
	}

	/** The chain is kept without the part of the formula, which differs from formula to formula. */
	private Chain measurable(Measurable part, EObject named, Set<Need> needs) {
		Key key = new Key(part, EnumSet.copyOf(needs.isEmpty() ? EnumSet.noneOf(Need.class) : needs));
		Chain chain = followed.computeIfAbsent(key, any -> measurable(part, key.needs()));
		return switch (chain) {
			case Chain.Whole whole -> new Chain.Whole(Link.to(kind(part), part, named).followedBy(whole.link().next()));
			case Chain.Broken broken -> broken;
		};
	}

	private Chain measurable(Measurable part, Set<Need> needs) {
		List<Chain> parts = new ArrayList<>();
		if (part instanceof Journey journey && needs.contains(Need.FLOW)) {
			boolean hasFlow = journey.getFlow() != null && !journey.getFlow().getTransitions().isEmpty();
			parts.add(hasFlow ? new Chain.Whole(Link.toStatement(journey, Literals.JOURNEY__FLOW)) : missing(Need.FLOW, journey, "flow { X -> X }"));
		}
		if (part instanceof Journey journey && needs.contains(Need.INACTIVITY)) {
			parts.add(journey.getInactivity() != null ? new Chain.Whole(Link.toStatement(journey, Literals.JOURNEY__INACTIVITY))
					: missing(Need.INACTIVITY, journey, "inactive after 30 days"));
		}
		if (needs.contains(Need.TRACKING)) {
			parts.addAll(tracks(part, needs));
		}
		return Chain.of(Link.to(kind(part), part, null), parts);
	}

	private List<Chain> tracks(Measurable part, Set<Need> needs) {
		List<Trackable> tracks = Tracking.of(part);
		if (tracks.isEmpty()) {
			Optional<Touchpoint> first = Touchpoints.within(part).findFirst();
			return List.of(first.isPresent() ? missing(Need.TRACKING, first.get(), "tracked by X")
					: missing(Need.TRACKING, part, part instanceof Journey ? "stage X { touchpoint X { tracked by X } }" : "touchpoint X { tracked by X }"));
		}
		List<Chain> chains = new ArrayList<>();
		for (Trackable track : tracks) {
			chains.add(switch (track) {
				case Event event -> record(Link.Kind.EVENT, event, event.getSource(), Input.of(event, null), needs);
				case Survey survey -> survey(survey, null, needs);
				default -> throw new IllegalArgumentException("tracks nothing: " + track.eClass().getName());
			});
		}
		return chains;
	}

	static Link.Kind kind(NamedElement element) {
		return switch (element) {
			case Journey journey -> Link.Kind.JOURNEY;
			case Stage stage -> Link.Kind.STAGE;
			case Touchpoint touchpoint -> Link.Kind.TOUCHPOINT;
			case Kpi kpi -> Link.Kind.KPI;
			default -> throw new IllegalArgumentException("no kind for " + element.eClass().getName());
		};
	}

	private static Chain missing(Need need, NamedElement place, String suggestion) {
		return Chain.missing(MissingLink.of(need, place, null, suggestion));
	}
}
