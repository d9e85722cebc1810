// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** What a source records, in the order of the text. */
public final class SourceRecords {

	private SourceRecords() {
	}

	/** The events, facts, surveys and profiles of a source. */
	public static List<NamedElement> of(Source source, WorkspaceIndex index) {
		List<NamedElement> records = new ArrayList<>();
		index.elements(Event.class).stream().filter(event -> event.getSource() == source).forEach(records::add);
		index.elements(Fact.class).stream().filter(fact -> fact.getSource() == source).forEach(records::add);
		index.elements(Survey.class).stream().filter(survey -> survey.getSource() == source).forEach(records::add);
		index.elements(Profile.class).stream().filter(profile -> profile.getSource() == source).forEach(records::add);
		return records;
	}

	/** Where a record comes from; empty if the model does not say. */
	public static Optional<Source> source(NamedElement record) {
		Source source = switch (record) {
			case Event event -> event.getSource();
			case Fact fact -> fact.getSource();
			case Survey survey -> survey.getSource();
			case Profile profile -> profile.getSource();
			default -> null;
		};
		return Optional.ofNullable(source).filter(known -> !known.eIsProxy());
	}

	/** The time zone in which the days of a source begin. */
	public static ZoneId zone(Source source) {
		return ZoneId.of(TimeReading.of(source).zone());
	}

	/** What stands in the name column for a record; empty for a profile, which is no kind of row. */
	static Optional<String> externalName(NamedElement record) {
		return switch (record) {
			case Profile profile -> Optional.empty();
			default -> Optional.of(Names.inSource(record));
		};
	}

	static List<Property> properties(NamedElement record) {
		return switch (record) {
			case Event event -> event.getProperties();
			case Fact fact -> fact.getProperties();
			case Profile profile -> profile.getProperties();
			default -> List.of();
		};
	}
}
