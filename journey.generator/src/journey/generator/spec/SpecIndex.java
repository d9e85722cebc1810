// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import journey.generator.output.Slugs;
import journey.model.formula.FormulaUse;
import journey.model.formula.FormulaUses;
import journey.model.journey.Channel;
import journey.model.journey.Element;
import journey.model.journey.Evaluation;
import journey.model.journey.EvaluationPart;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Goal;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.NamedElement;
import journey.model.journey.Personalisation;
import journey.model.journey.Profile;
import journey.model.journey.Segment;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** Who collects what, and who needs it; gathered in one pass over the workspace. */
final class SpecIndex {

	private final WorkspaceIndex workspace;
	private final Slugs slugs = new Slugs();
	private final Map<Source, List<Event>> events = new HashMap<>();
	private final Map<Source, List<Fact>> facts = new HashMap<>();
	private final Map<Source, List<Survey>> surveys = new HashMap<>();
	private final Map<Source, Set<Profile>> profiles = new HashMap<>();
	private final Map<NamedElement, Set<Touchpoint>> tracks = new HashMap<>();
	private final Map<NamedElement, List<Survey>> surveysAfter = new HashMap<>();
	private final Map<NamedElement, Set<Kpi>> feeds = new HashMap<>();
	private final Map<NamedElement, Set<NamedElement>> users = new HashMap<>();
	private final Map<Measurable, List<Personalisation>> personalisations = new HashMap<>();
	private final Map<Kpi, List<FormulaUse>> uses = new HashMap<>();
	private final Set<Channel> channels = new LinkedHashSet<>();

	SpecIndex(WorkspaceIndex workspace) {
		this.workspace = workspace;
		all(Event.class).forEach(event -> put(events, event.getSource(), event));
		all(Fact.class).forEach(fact -> put(facts, fact.getSource(), fact));
		all(Profile.class).forEach(profile -> putOnce(profiles, profile.getSource(), profile));
		all(Survey.class).forEach(this::add);
		all(Source.class).forEach(source -> source.getChannelValues().forEach(value -> addChannel(value.getChannel())));
		all(Kpi.class).forEach(this::add);
		all(Journey.class).forEach(this::add);
		all(Segment.class).forEach(this::add);
		all(Personalisation.class).forEach(this::add);
		all(Evaluation.class).forEach(this::add);
	}

	private void add(Survey survey) {
		put(surveys, survey.getSource(), survey);
		if (survey.getAfter() != null) {
			put(surveysAfter, survey.getAfter(), survey);
		}
		survey.getChannels().forEach(this::addChannel);
	}

	private void add(Kpi kpi) {
		List<FormulaUse> needed = FormulaUses.of(kpi, workspace);
		uses.put(kpi, needed);
		for (FormulaUse use : needed) {
			putOnce(feeds, use.input(), kpi);
			addForeignProfile(use.input());
		}
	}

	private void add(Journey journey) {
		for (Goal goal : journey.getGoals()) {
			if (goal.getMeasure() instanceof Survey survey) {
				putOnce(users, survey, goal);
			}
		}
		for (Stage stage : journey.getStages()) {
			addUses(stage, FormulaUses.of(stage.getExit()));
			for (Touchpoint touchpoint : stage.getTouchpoints()) {
				touchpoint.getTrackedBy().forEach(track -> putOnce(tracks, track, touchpoint));
				touchpoint.getChannels().forEach(this::addChannel);
			}
		}
	}

	private void add(Segment segment) {
		addUses(segment, FormulaUses.of(segment.getWhere()));
		segment.getContacts().forEach(this::addChannel);
	}

	private void add(Personalisation personalisation) {
		personalisation.getUses().forEach(property -> putOnce(users, property, personalisation));
		if (personalisation.getPlace() != null) {
			put(personalisations, personalisation.getPlace(), personalisation);
		}
	}

	private void add(Evaluation evaluation) {
		for (EvaluationPart part : evaluation.getParts()) {
			addUses(evaluation, FormulaUses.of(part.getMeasure()));
		}
	}

	private void addUses(NamedElement user, List<FormulaUse> needed) {
		for (FormulaUse use : needed) {
			putOnce(users, use.input(), user);
			addForeignProfile(use.input());
		}
	}

	/** A profile of the standard library belongs to the spec as soon as something asks for it. */
	private void addForeignProfile(NamedElement input) {
		if (input instanceof Profile profile) {
			putOnce(profiles, profile.getSource(), profile);
		}
	}

	private void addChannel(Channel channel) {
		if (!channel.eIsProxy()) {
			channels.add(channel);
		}
	}

	WorkspaceIndex workspace() {
		return workspace;
	}

	<T extends Element> List<T> all(Class<T> kind) {
		return workspace.elements(kind);
	}

	/** What a source records; for null, what is recorded without anybody having said where. */
	List<Event> events(Source source) {
		return events.getOrDefault(source, List.of());
	}

	List<Fact> facts(Source source) {
		return facts.getOrDefault(source, List.of());
	}

	List<Survey> surveys(Source source) {
		return surveys.getOrDefault(source, List.of());
	}

	Collection<Profile> profiles(Source source) {
		return profiles.getOrDefault(source, Set.of());
	}

	/** The channels that something collected has to do with, each once. */
	Collection<Channel> channels() {
		return channels;
	}

	/** The touchpoints that an event or a survey tracks. */
	Collection<Touchpoint> tracks(NamedElement track) {
		return tracks.getOrDefault(track, Set.of());
	}

	/** The surveys that an event, a touchpoint or a moment triggers. */
	List<Survey> surveysAfter(NamedElement occasion) {
		return surveysAfter.getOrDefault(occasion, List.of());
	}

	/** The KPIs that cannot be computed without an input. */
	Collection<Kpi> feeds(NamedElement input) {
		return feeds.getOrDefault(input, Set.of());
	}

	/** The stages, segments, goals, personalisations and evaluations that need an input. */
	Collection<NamedElement> users(NamedElement input) {
		return users.getOrDefault(input, Set.of());
	}

	List<Personalisation> personalisations(Measurable place) {
		return personalisations.getOrDefault(place, List.of());
	}

	List<FormulaUse> uses(Kpi kpi) {
		return uses.getOrDefault(kpi, List.of());
	}

	String schemaPath(Event event) {
		return "events/" + slugs.of(event, Names.name(event)) + ".schema.json";
	}

	private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
		map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
	}

	private static <K, V> void putOnce(Map<K, Set<V>> map, K key, V value) {
		map.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(value);
	}
}
