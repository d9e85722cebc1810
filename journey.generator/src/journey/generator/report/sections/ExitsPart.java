// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.Section;
import journey.model.journey.Exit;
import journey.model.journey.ExitReason;
import journey.model.journey.Journey;
import journey.model.journey.Transition;

/** Why customers leave a journey, where, and to whom they go. */
final class ExitsPart implements JourneyPart {

	private final ReportContext context;
	private final Care care;

	ExitsPart(ReportContext context) {
		this.context = context;
		this.care = new Care(context);
	}

	@Override
	public Optional<Section> section(Journey journey) {
		String title = context.text("report.exits");
		TableBuilder table = new TableBuilder(context.texts(), title)
				.column("exit.reason", NAME).column("exit.competitor", WORD).column("exit.places", TEXT).column("exit.times", NUMBER)
				.column("exit.care", TEXT);
		exits(journey).forEach((reason, exits) -> table.row(
				reason instanceof ExitReason shared ? shared(shared) : Cell.of((String) reason),
				reason instanceof ExitReason shared ? Cell.of(shared.getCompetitor()) : Cell.EMPTY,
				new Cell(exits.stream().map(Transition::getFrom).filter(Objects::nonNull).distinct().map(context::link).toList()),
				Cell.of(times(reason, exits.size())),
				reason instanceof ExitReason shared ? new Cell(care.lines(shared)) : Cell.EMPTY));
		return table.isEmpty() ? Optional.empty() : Optional.of(new Section(context.anchors().of(journey, "exits"), title, List.of(table.buildWithoutEmptyColumns())));
	}

	/** The exits with the same reason, in the order of the text. */
	private static Map<Object, List<Exit>> exits(Journey journey) {
		Map<Object, List<Exit>> exits = new LinkedHashMap<>();
		if (journey.getFlow() != null) {
			for (Transition transition : journey.getFlow().getTransitions()) {
				if (transition instanceof Exit exit) {
					exits.computeIfAbsent(ExitReasons.reason(exit), any -> new ArrayList<>()).add(exit);
				}
			}
		}
		return exits;
	}

	private Cell shared(ExitReason reason) {
		return new Cell(List.of(RichText.of(context.title(reason)), RichText.of(context.index().comment(reason))));
	}

	private String times(Object reason, int here) {
		int everywhere = ExitReasons.of(context.index()).times(reason);
		return here == everywhere ? String.valueOf(here) : context.text("exit.times.everywhere", here, everywhere);
	}
}
