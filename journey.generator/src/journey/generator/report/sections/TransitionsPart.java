// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;
import static journey.generator.report.document.Column.Content.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.Section;
import journey.model.journey.Exit;
import journey.model.journey.Journey;
import journey.model.journey.Move;
import journey.model.journey.Transition;

/** How customers move through a journey, and where and why they leave it. */
final class TransitionsPart implements JourneyPart {

	private static final String ARROW = " → ";

	private final ReportContext context;
	private final ExitsPart exits;

	TransitionsPart(ReportContext context) {
		this.context = context;
		this.exits = new ExitsPart(context);
	}

	@Override
	public Optional<Section> section(Journey journey) {
		if (journey.getFlow() == null || journey.getFlow().getTransitions().isEmpty()) {
			return Optional.empty();
		}
		String title = context.text("report.transitions");
		TableBuilder table = new TableBuilder(context.texts(), title)
				.column("transition.kind", NAME).column("transition.path", TEXT).column("transition.probability", NUMBER).column("transition.reason", TEXT);
		journey.getFlow().getTransitions().forEach(transition -> table.row(kind(transition), path(transition), probability(transition), reason(transition)));
		return Optional.of(new Section(context.anchors().of(journey, "transitions"), title, Section.Start.RUNNING, List.of(table.buildWithoutEmptyColumns()),
				exits.section(journey).stream().toList()));
	}

	private Cell kind(Transition transition) {
		return Cell.of(transition instanceof Move move ? context.texts().word(move.getKind()) : context.text("transition.exit"));
	}

	private Cell path(Transition transition) {
		List<RichText> places = new ArrayList<>();
		if (transition.getFrom() != null) {
			places.add(context.link(transition.getFrom()));
		}
		if (transition instanceof Move move) {
			places.addAll(context.links(move.getTo()));
		}
		return Cell.of(RichText.join(ARROW, places));
	}

	private Cell probability(Transition transition) {
		return transition instanceof Move move ? Cell.of(context.texts().quantity(move.getProbability())) : Cell.EMPTY;
	}

	private Cell reason(Transition transition) {
		return Cell.of(transition instanceof Exit exit && exit.getCause() != null ? context.title(exit.getCause()) : transition.getReason());
	}
}
