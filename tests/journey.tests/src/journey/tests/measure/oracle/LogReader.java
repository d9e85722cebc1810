// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import journey.model.journey.Channel;
import journey.model.journey.ChannelValue;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;
import journey.model.queries.WorkspaceIndex;

/** Reads tables into the rows that are used. A file belongs to a whole source. */
public final class LogReader {

	private final WorkspaceIndex index;
	private final List<Row> rows = new ArrayList<>();

	private LogReader(WorkspaceIndex index) {
		this.index = index;
	}

	public static List<Row> read(WorkspaceIndex index, Map<Source, Table> tables) {
		LogReader reader = new LogReader(index);
		for (Source source : index.elements(Source.class)) {
			if (tables.containsKey(source)) {
				reader.read(source, tables.get(source));
			}
		}
		return List.copyOf(reader.rows);
	}

	static ZoneId zone(Source source) {
		return source.getTimezone() == null ? ZoneId.of("UTC") : ZoneId.of(source.getTimezone());
	}

	private void read(Source source, Table table) {
		Set<List<Object>> seen = new HashSet<>();
		for (Map<String, String> cells : table.cells()) {
			Row row = row(source, cells);
			if (row != null && (seen.add(identity(row)) || isOfUnknownCustomer(row))) {
				rows.add(row);
			}
		}
	}

	/** Two unknown customers are not the same; a fact never has one. */
	private static boolean isOfUnknownCustomer(Row row) {
		return row.customer() == null && !(row.record() instanceof Fact);
	}

	private static List<Object> identity(Row row) {
		List<Object> identity = new ArrayList<>();
		identity.add(row.record());
		identity.add(row.customer());
		identity.add(row.time());
		identity.add(row.session());
		identity.add(row.channel());
		identity.add(row.values());
		identity.add(row.answer());
		identity.add(row.invited());
		return identity;
	}

	/** Null for a row without a time that can be read, even of an invitation, or of an event that the model does not name. */
	private Row row(Source source, Map<String, String> cells) {
		ZoneId zone = zone(source);
		NamedElement record = record(source, cells);
		if (record == null) {
			return null;
		}
		Survey survey = record instanceof Survey some ? some : null;
		Instant time = Cells.moment(cells.get(source.getTimeField()), zone);
		Instant invited = survey == null ? null : Cells.moment(cells.get(survey.getInvitedField()), zone);
		if (time == null && invited == null) {
			return null;
		}
		Map<Property, Object> values = new LinkedHashMap<>();
		for (Property property : properties(record)) {
			Object value = Cells.value(cells.get(nameIn(property.getExternalName(), property)), property.getType(), zone);
			if (value != null) {
				values.put(property, value);
			}
		}
		return new Row(rows.size(), source, record, Cells.text(cells.get(source.getCustomerField())),
				Cells.text(cells.get(source.getSessionField())), time, channel(source, cells), values,
				survey == null ? null : answer(survey, cells.get(survey.getAnswerField())), invited);
	}

	/** A number of the scale; for a survey without scale, the text. */
	private static Object answer(Survey survey, String cell) {
		return survey.getInstrument() == SurveyInstrument.CUSTOM ? Cells.text(cell) : Cells.number(cell);
	}

	private NamedElement record(Source source, Map<String, String> cells) {
		List<NamedElement> records = Stream.<Stream<? extends NamedElement>>of(
				index.elements(Event.class).stream().filter(event -> event.getSource() == source),
				index.elements(Fact.class).stream().filter(fact -> fact.getSource() == source),
				index.elements(Survey.class).stream().filter(survey -> survey.getSource() == source),
				index.elements(Profile.class).stream().filter(profile -> profile.getSource() == source)).<NamedElement>flatMap(each -> each).toList();
		if (source.getNameField() == null) {
			return records.get(0);
		}
		return records.stream().filter(record -> nameInSource(record).equals(cells.get(source.getNameField()))).findFirst().orElse(null);
	}

	private static String nameInSource(NamedElement record) {
		String external = switch (record) {
			case Event event -> event.getExternalName();
			case Fact fact -> fact.getExternalName();
			case Survey survey -> survey.getExternalName();
			case Profile profile -> null;
			default -> throw new IllegalArgumentException(record.toString());
		};
		return nameIn(external, record);
	}

	private static String nameIn(String external, NamedElement element) {
		return external == null ? element.getName() : external;
	}

	static List<Property> properties(NamedElement record) {
		return switch (record) {
			case Event event -> event.getProperties();
			case Fact fact -> fact.getProperties();
			case Profile profile -> profile.getProperties();
			default -> List.of();
		};
	}

	private static Channel channel(Source source, Map<String, String> cells) {
		String text = Cells.text(cells.get(source.getChannelField()));
		return source.getChannelValues().stream().filter(value -> value.getValue().equals(text)).map(ChannelValue::getChannel).findFirst().orElse(null);
	}
}
