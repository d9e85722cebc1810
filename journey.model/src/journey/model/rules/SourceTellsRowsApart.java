// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import journey.model.journey.Element;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Profile;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.queries.WorkspaceIndex;

/** Rows of several things in one file are told apart by a column with their names (row 63 of the requirements). */
final class SourceTellsRowsApart implements Rule<Source> {

	/** How many events, facts, surveys and profiles each source records, over all files. */
	private record Recorded(Map<Source, Integer> bySource) {

		static Recorded of(WorkspaceIndex index) {
			Map<Source, Integer> recorded = new HashMap<>();
			Stream.of(Event.class, Fact.class, Survey.class, Profile.class).flatMap(kind -> index.elements(kind).stream())
					.forEach(element -> recorded.merge(source(element), 1, Integer::sum));
			return new Recorded(recorded);
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.ROWS_NOT_TOLD_APART;
	}

	@Override
	public Class<Source> subject() {
		return Source.class;
	}

	@Override
	public void check(Source source, WorkspaceIndex index, Findings findings) {
		int recorded = index.knowledge(Recorded.class, Recorded::of).bySource().getOrDefault(source, 0);
		if (recorded > 1 && source.getNameField() == null) {
			findings.report(code(), source, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(source), String.valueOf(recorded));
		}
	}

	private static Source source(Element element) {
		return switch (element) {
			case Event event -> event.getSource();
			case Fact fact -> fact.getSource();
			case Survey survey -> survey.getSource();
			case Profile profile -> profile.getSource();
			default -> null;
		};
	}
}
