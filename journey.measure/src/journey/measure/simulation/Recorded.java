// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.queries.WorkspaceIndex;

/** What sources record. */
final class Recorded {

	private Recorded() {
	}

	/** The events, facts and surveys of a source, in the order of the text. */
	static List<NamedElement> rows(Source source, WorkspaceIndex index) {
		List<NamedElement> all = new ArrayList<>();
		index.elements(Event.class).stream().filter(event -> event.getSource() == source).forEach(all::add);
		index.elements(Fact.class).stream().filter(fact -> fact.getSource() == source).forEach(all::add);
		index.elements(Survey.class).stream().filter(survey -> survey.getSource() == source).forEach(all::add);
		return all;
	}

	static List<Profile> profiles(Source source, WorkspaceIndex index) {
		return index.elements(Profile.class).stream().filter(profile -> profile.getSource() == source).toList();
	}

	static List<Property> properties(NamedElement record) {
		return switch (record) {
			case Event event -> event.getProperties();
			case Fact fact -> fact.getProperties();
			case Profile profile -> profile.getProperties();
			default -> List.of();
		};
	}

	static Source source(NamedElement record) {
		return switch (record) {
			case Event event -> event.getSource();
			case Fact fact -> fact.getSource();
			case Survey survey -> survey.getSource();
			case Profile profile -> profile.getSource();
			default -> null;
		};
	}

	/** The zone of a source; UTC if it says none, or one that is unknown. */
	static ZoneId zone(Source source) {
		try {
			return source.getTimezone() == null ? ZoneOffset.UTC : ZoneId.of(source.getTimezone());
		} catch (DateTimeException unknown) {
			return ZoneOffset.UTC;
		}
	}
}
