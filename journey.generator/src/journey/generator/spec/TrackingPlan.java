// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.generator.output.Csv;
import journey.generator.output.GeneratedFile;
import journey.model.formula.FormulaText;
import journey.model.journey.Element;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.GroupType;
import journey.model.journey.LegalBasis;
import journey.model.journey.NamedElement;
import journey.model.journey.OneOfType;
import journey.model.journey.Period;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.journey.SourceKind;
import journey.model.journey.Survey;
import journey.model.journey.SurveyTrigger;
import journey.model.journey.Trackable;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/**
 * What is to be collected as a table, tracking-plan.csv: one row for each event, fact and profile, then one for each of its
 * properties; one for each field of a survey.
 */
public final class TrackingPlan {

	/** The columns. New ones come last, so that the others keep their places. */
	private enum Column {
		SOURCE, SOURCE_TITLE, SOURCE_KIND, KIND, ID, NAME_IN_SOURCE, TITLE, WHEN, OWNER, REVIEW, PROPERTY, FIELD, TYPE, VALUES, REQUIRED, PII,
		PURPOSE, LEGAL_BASIS, RETENTION, QUESTION, DELAY, SAMPLE, CHANNELS, TOUCHPOINTS, KPIS, SCHEMA
	}

	/** A row that is being filled; what is not said stays empty. */
	private static final class Row {

		private final Map<Column, String> cells;

		Row() {
			this.cells = new EnumMap<>(Column.class);
		}

		private Row(Row begun) {
			this.cells = new EnumMap<>(begun.cells);
		}

		Row with(Column column, String text) {
			cells.put(column, text == null ? "" : text);
			return this;
		}

		/** Another row that begins with the same cells. */
		Row another() {
			return new Row(this);
		}

		List<String> texts() {
			return Stream.of(Column.values()).map(column -> cells.getOrDefault(column, "")).toList();
		}
	}

	private final SpecIndex spec;
	private final List<Row> rows = new ArrayList<>();

	private TrackingPlan(SpecIndex spec) {
		this.spec = spec;
	}

	/** The plan of a workspace. */
	public static List<GeneratedFile> files(WorkspaceIndex index) {
		TrackingPlan plan = new TrackingPlan(index.knowledge(SpecIndex.class, SpecIndex::new));
		plan.spec.all(Source.class).forEach(plan::add);
		plan.add((Source) null);
		List<List<String>> table = new ArrayList<>();
		table.add(Stream.of(Column.values()).map(column -> column.name().toLowerCase(Locale.ROOT)).toList());
		plan.rows.forEach(row -> table.add(row.texts()));
		return List.of(new GeneratedFile("tracking-plan.csv", Csv.text(table)));
	}

	private void add(Source source) {
		Row begun = new Row();
		if (source != null) {
			begun.with(Column.SOURCE, Names.qualified(source)).with(Column.SOURCE_TITLE, Names.title(source))
					.with(Column.SOURCE_KIND, source.getKind() == SourceKind.UNSPECIFIED ? "" : source.getKind().getLiteral());
		}
		spec.events(source).forEach(event -> add(event, begun.another()));
		spec.facts(source).forEach(fact -> add(fact, begun.another()));
		spec.surveys(source).forEach(survey -> add(survey, begun.another()));
		spec.profiles(source).forEach(profile -> add(profile, begun.another()));
	}

	private void add(Event event, Row row) {
		describe(row, "event", event).with(Column.WHEN, event.getTrigger()).with(Column.SCHEMA, spec.schemaPath(event));
		addProperties(event.getProperties(), row);
	}

	private void add(Fact fact, Row row) {
		describe(row, "fact", fact).with(Column.WHEN, fact.getEvery() == Period.UNSPECIFIED ? "" : "every " + fact.getEvery().getLiteral());
		addProperties(fact.getProperties(), row);
	}

	private void add(Profile profile, Row row) {
		addProperties(profile.getProperties(), describe(row, "profile", profile));
	}

	private void add(Survey survey, Row row) {
		describe(row, "survey", survey)
				.with(Column.WHEN, when(survey))
				.with(Column.QUESTION, survey.getQuestion())
				.with(Column.DELAY, FormulaText.of(survey.getDelay()))
				.with(Column.SAMPLE, FormulaText.of(survey.getSample()))
				.with(Column.CHANNELS, joined(survey.getChannels()));
		String answers = SurveyScale.of(survey).map(scale -> scale.lowest() + " to " + scale.highest()).orElse("");
		rows.add(row.another().with(Column.PROPERTY, "answer").with(Column.FIELD, survey.getAnswerField())
				.with(Column.TYPE, answers.isEmpty() ? "" : "integer").with(Column.VALUES, answers));
		if (survey.getInvitedField() != null) {
			rows.add(row.another().with(Column.PROPERTY, "invited").with(Column.FIELD, survey.getInvitedField()).with(Column.TYPE, "instant"));
		}
	}

	private static String when(Survey survey) {
		return switch (survey.getAfter()) {
			case null -> "";
			case SurveyTrigger trigger when trigger.getWhen() != null -> trigger.getWhen();
			default -> Names.title(survey.getAfter());
		};
	}

	private Row describe(Row row, String kind, Element element) {
		row.with(Column.KIND, kind)
				.with(Column.ID, Names.qualified(element))
				.with(Column.NAME_IN_SOURCE, element instanceof Profile ? "" : Names.inSource(element))
				.with(Column.TITLE, Names.title(element))
				.with(Column.OWNER, element.getOwner())
				.with(Column.REVIEW, element.getReview() == null ? "" : element.getReview().toString())
				.with(Column.KPIS, joined(spec.feeds(element)));
		return element instanceof Trackable ? row.with(Column.TOUCHPOINTS, joined(spec.tracks(element))) : row;
	}

	private void addProperties(List<Property> properties, Row row) {
		rows.add(row);
		properties.forEach(property -> add(property, "", "", row));
	}

	/** A group is a row, and so is each of its properties, with the names of both joined by a dot. */
	private void add(Property property, String outerName, String outerField, Row begun) {
		String name = outerName + Names.name(property);
		String field = outerField + Names.inSource(property);
		OneOfType choice = TypeText.choice(property.getType());
		rows.add(begun.another()
				.with(Column.PROPERTY, name)
				.with(Column.FIELD, field)
				.with(Column.TYPE, TypeText.of(property.getType()))
				.with(Column.VALUES, choice == null ? "" : choice.getValues().stream().map(FormulaText::quoted).collect(Collectors.joining(", ")))
				.with(Column.REQUIRED, property.isRequired() ? "yes" : "no")
				.with(Column.PII, property.getPii())
				.with(Column.PURPOSE, property.getPurpose())
				.with(Column.LEGAL_BASIS, property.getBasis() == LegalBasis.UNSPECIFIED ? "" : property.getBasis().getLiteral())
				.with(Column.RETENTION, FormulaText.of(property.getRetention()))
				.with(Column.KPIS, joined(spec.feeds(property))));
		GroupType group = TypeText.group(property.getType());
		if (group != null) {
			group.getProperties().forEach(inner -> add(inner, name + ".", field + ".", begun));
		}
	}

	private static String joined(Collection<? extends NamedElement> elements) {
		return elements.stream().map(Names::qualified).collect(Collectors.joining(" "));
	}
}
