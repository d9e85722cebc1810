// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import journey.generator.output.GeneratedFile;
import journey.generator.spec.GuideView.Group;
import journey.generator.spec.GuideView.SourceView;
import journey.generator.spec.GuideView.Task;
import journey.model.journey.DataUnit;
import journey.model.journey.Element;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.GroupType;
import journey.model.journey.NamedElement;
import journey.model.journey.Period;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.journey.SurveyTrigger;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** The checklist for those who implement the collection spec, source by source: implementation.md. */
public final class ImplementationGuide {

	private final SpecIndex spec;
	private final GuideTexts texts;
	private final Map<String, List<Source>> identities = new HashMap<>();

	private ImplementationGuide(SpecIndex spec, GuideTexts texts) {
		this.spec = spec;
		this.texts = texts;
		for (Source source : spec.all(Source.class)) {
			if (source.getIdentity() != null) {
				identities.computeIfAbsent(source.getIdentity(), any -> new ArrayList<>()).add(source);
			}
		}
	}

	/**
	 * The checklist of a workspace.
	 *
	 * @param locale English or French
	 */
	public static List<GeneratedFile> files(WorkspaceIndex index, Locale locale) {
		GuideTexts texts = new GuideTexts(locale);
		GuideView view = new ImplementationGuide(index.knowledge(SpecIndex.class, SpecIndex::new), texts).view();
		return List.of(new GeneratedFile("implementation.md", new GuideMarkdown(texts).write(view).replace("\r\n", "\n").replace("\t", "  ")));
	}

	private GuideView view() {
		List<SourceView> sources = new ArrayList<>();
		spec.all(Source.class).forEach(source -> sources.add(source(source)));
		List<Group> lost = groups(null);
		if (!lost.isEmpty()) {
			sources.add(new SourceView(texts.text("source.none"), List.of(), lost));
		}
		return new GuideView(sources);
	}

	private SourceView source(Source source) {
		List<String> notes = new ArrayList<>();
		addNote(notes, "note.kind", texts.report().word(source.getKind()));
		addCare(notes, source);
		List<Group> groups = new ArrayList<>();
		addGroup(groups, "group.setUp", setUp(source));
		groups.addAll(groups(source));
		return new SourceView(texts.report().title(source), notes, groups);
	}

	private List<Task> setUp(Source source) {
		List<Task> tasks = new ArrayList<>();
		if (source.getIdField() != null) {
			tasks.add(Task.of(texts.text("field.id"), source.getIdField(), texts.text("field.id.note")));
		}
		if (source.getCustomerField() != null) {
			tasks.add(Task.of(texts.text("field.customer"), source.getCustomerField(), identity(source)));
		}
		if (source.getSessionField() != null) {
			tasks.add(Task.of(texts.text("field.session"), source.getSessionField(), ""));
		}
		if (source.getTimeField() != null) {
			tasks.add(Task.of(texts.text("field.time"), source.getTimeField(), times(source)));
		}
		if (source.getNameField() != null) {
			tasks.add(Task.of(texts.text("field.name"), source.getNameField(), ""));
		}
		if (source.getChannelField() != null) {
			List<Task> values = source.getChannelValues().stream()
					.map(value -> Task.of(texts.report().title(value.getChannel()), value.getValue(), "")).toList();
			tasks.add(new Task(texts.text("field.channel"), source.getChannelField(), "", List.of(), values));
		}
		return tasks;
	}

	/** How times are written, and in which time zone. */
	private String times(Source source) {
		if (source.getTimeUnit() != DataUnit.UNSPECIFIED) {
			return texts.text("field.time.unit", texts.report().word(source.getTimeUnit()));
		}
		String zone = source.getTimezone() == null ? texts.text("field.time.offset") : texts.text("field.time.zone", source.getTimezone());
		return source.getTimePattern() == null ? zone : texts.text("field.time.pattern", source.getTimePattern()) + "; " + zone;
	}

	/** With whom the source shares its customers. */
	private String identity(Source source) {
		if (source.getIdentity() == null) {
			return "";
		}
		String others = identities.get(source.getIdentity()).stream().filter(other -> other != source)
				.map(other -> other.getCustomerField() == null ? texts.report().title(other)
						: texts.text("identity.other", texts.report().title(other), other.getCustomerField()))
				.collect(Collectors.joining(", "));
		return others.isEmpty() ? texts.text("identity.alone", source.getIdentity()) : texts.text("identity.shared", source.getIdentity(), others);
	}

	private List<Group> groups(Source source) {
		List<Group> groups = new ArrayList<>();
		addGroup(groups, "group.events", map(spec.events(source), this::event));
		addGroup(groups, "group.facts", map(spec.facts(source), this::fact));
		addGroup(groups, "group.surveys", map(spec.surveys(source), this::survey));
		addGroup(groups, "group.profiles", map(List.copyOf(spec.profiles(source)), this::profile));
		return groups;
	}

	private static <T> List<Task> map(List<T> elements, Function<T, Task> task) {
		return elements.stream().map(task).toList();
	}

	private void addGroup(List<Group> groups, String key, List<Task> tasks) {
		if (!tasks.isEmpty()) {
			groups.add(new Group(texts.text(key), tasks));
		}
	}

	private Task event(Event event) {
		List<String> notes = new ArrayList<>();
		addNote(notes, "note.tracks", texts.titles(spec.tracks(event)));
		addCare(notes, event);
		notes.add(texts.text("note.schema", spec.schemaPath(event)));
		return task(event, Names.inSource(event), event.getTrigger() == null ? "" : event.getTrigger(), notes, properties(event.getProperties()));
	}

	private Task fact(Fact fact) {
		List<String> notes = new ArrayList<>();
		addNote(notes, "note.every", fact.getEvery() == Period.UNSPECIFIED ? "" : texts.report().word(fact.getEvery()));
		addCare(notes, fact);
		return task(fact, Names.inSource(fact), "", notes, properties(fact.getProperties()));
	}

	private Task profile(Profile profile) {
		List<String> notes = new ArrayList<>();
		addCare(notes, profile);
		return task(profile, "", "", notes, properties(profile.getProperties()));
	}

	private Task survey(Survey survey) {
		List<String> notes = new ArrayList<>();
		addNote(notes, "note.instrument", texts.word(survey.getInstrument()));
		addNote(notes, "note.variant", survey.getVariant());
		SurveyScale.of(survey).ifPresent(scale -> notes.add(texts.text("note.scale", scale.lowest(), scale.highest())));
		if (survey.getAfter() != null) {
			notes.add(texts.text("note.after", texts.report().title(survey.getAfter())));
		}
		if (survey.getAfter() instanceof SurveyTrigger trigger) {
			addNote(notes, "note.when", trigger.getWhen());
		}
		addNote(notes, "note.delay", texts.span(survey.getDelay()));
		addNote(notes, "note.sample", texts.report().quantity(survey.getSample()));
		addNote(notes, "note.channels", texts.titles(survey.getChannels()));
		addNote(notes, "note.tracks", texts.titles(spec.tracks(survey)));
		addCare(notes, survey);
		List<Task> fields = new ArrayList<>();
		if (survey.getAnswerField() != null) {
			fields.add(Task.of(texts.text("field.answer"), survey.getAnswerField(), ""));
		}
		if (survey.getInvitedField() != null) {
			fields.add(Task.of(texts.text("field.invited"), survey.getInvitedField(), ""));
		}
		return task(survey, Names.inSource(survey), survey.getQuestion() == null ? "" : texts.text("quoted", survey.getQuestion()), notes, fields);
	}

	private List<Task> properties(List<Property> properties) {
		return properties.stream().map(this::property).toList();
	}

	private Task property(Property property) {
		String type = texts.type(property.getType());
		List<String> notes = new ArrayList<>();
		addNote(notes, "note.unit", texts.report().word(property.getDataUnit()));
		addNote(notes, "note.pattern", property.getPattern());
		addNote(notes, "note.pii", property.getPii());
		addNote(notes, "note.purpose", property.getPurpose());
		addNote(notes, "note.basis", texts.word(property.getBasis()));
		addNote(notes, "note.retention", texts.span(property.getRetention()));
		GroupType group = TypeText.group(property.getType());
		return task(property, Names.inSource(property), property.isRequired() ? texts.text("property.required", type) : type, notes,
				group == null ? List.of() : properties(group.getProperties()));
	}

	/** Last of all stands who waits for it. */
	private Task task(NamedElement element, String code, String text, List<String> notes, List<Task> parts) {
		addNote(notes, "note.kpis", texts.titles(spec.feeds(element)));
		addNote(notes, "note.usedBy", texts.titles(spec.users(element)));
		return new Task(texts.report().title(element), code, text, notes, parts);
	}

	private void addCare(List<String> notes, Element element) {
		addNote(notes, "note.owner", element.getOwner());
		addNote(notes, "note.review", element.getReview() == null ? "" : texts.report().date(element.getReview()));
		addNote(notes, "note.contributors", String.join(", ", element.getContributors()));
	}

	private void addNote(List<String> notes, String key, String value) {
		if (value != null && !value.isEmpty()) {
			notes.add(texts.text(key, value));
		}
	}
}
