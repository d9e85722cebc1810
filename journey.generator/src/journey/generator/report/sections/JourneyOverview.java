// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.model.journey.Goal;
import journey.model.journey.Journey;

/** What stands above the map of a journey: who lives it, what it covers, what it is for. */
final class JourneyOverview {

	private final ReportContext context;

	JourneyOverview(ReportContext context) {
		this.context = context;
	}

	List<Block> of(Journey journey) {
		List<Block> blocks = new ArrayList<>(context.comment(journey));
		blocks.add(new Facts(List.of(
				context.fact("journey.personas", RichText.join(", ", context.links(journey.getPersonas()))),
				context.fact("journey.scope", context.texts().word(journey.getScope())),
				context.fact("journey.state", context.texts().word(journey.getState())),
				context.fact("journey.basis", context.texts().word(journey.getBasis())))));
		if (!journey.getGoals().isEmpty()) {
			blocks.add(goals(journey.getGoals()));
		}
		return blocks;
	}

	private Block goals(List<Goal> goals) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("report.goals"))
				.column("goal.title", NAME).column("goal.side", WORD).column("goal.measure", TEXT).column("goal.target", NUMBER);
		for (Goal goal : goals) {
			table.row(
					Cell.of(context.texts().title(goal)),
					Cell.of(context.texts().word(goal.getSide())),
					goal.getMeasure() == null ? Cell.EMPTY : Cell.of(context.texts().title(goal.getMeasure())),
					Cell.of(target(goal)));
		}
		return table.build();
	}

	private String target(Goal goal) {
		String due = goal.getDue() == null ? "" : context.text("goal.due", context.texts().date(goal.getDue()));
		return Stream.of(context.texts().threshold(goal.getTarget()), due).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
	}
}
