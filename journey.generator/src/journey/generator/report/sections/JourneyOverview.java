// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.ArrayList;
import java.util.List;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Cell;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quiet;
import journey.model.journey.Goal;
import journey.model.journey.Inclusion;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.queries.Travellers;

/** What stands above the map of a journey: who lives it, what it covers, what it is for. */
final class JourneyOverview {

	private final ReportContext context;
	private final Care care;
	private final GoalText goals;
	private final PlacedFacts placed;

	JourneyOverview(ReportContext context) {
		this.context = context;
		this.care = new Care(context);
		this.goals = new GoalText(context);
		this.placed = new PlacedFacts(context);
	}

	List<Block> of(Journey journey) {
		List<Fact> facts = new ArrayList<>(extent(journey));
		facts.addAll(relations(journey));
		facts.add(context.fact("journey.kpis", context.index().kpisMeasuring(journey).stream().map(this::kpi).toList()));
		facts.addAll(placed.of(journey));
		facts.addAll(care.facts(journey));
		List<Block> blocks = new ArrayList<>(context.comment(journey));
		blocks.add(new Facts(facts));
		if (!journey.getGoals().isEmpty()) {
			blocks.add(goals(journey.getGoals()));
		}
		return blocks;
	}

	private List<Fact> extent(Journey journey) {
		String inactivity = context.texts().span(journey.getInactivity());
		return List.of(
				context.fact("journey.personas", RichText.join(", ", context.links(Travellers.of(journey)))),
				context.fact("journey.scope", context.texts().word(journey.getScope())),
				context.fact("journey.state", context.texts().word(journey.getState())),
				context.fact("journey.basis", context.texts().word(journey.getBasis())),
				context.fact("journey.inactivity", inactivity.isEmpty() ? "" : context.text("journey.inactivity.value", inactivity)));
	}

	private List<Fact> relations(Journey journey) {
		JourneyRelations relations = JourneyRelations.of(context.index());
		return List.of(
				context.fact("journey.asIs", journey.getAsIs() == null ? RichText.EMPTY : context.link(journey.getAsIs())),
				context.fact("journey.toBe", context.links(relations.toBeOf(journey))),
				context.fact("journey.includes", journey.getInclusions().stream().map(this::inclusion).toList()),
				context.fact("journey.partOf", context.links(relations.wholesOf(journey))));
	}

	private RichText kpi(Kpi kpi) {
		RichText number = new KpiNumber(context).of(kpi);
		return number.isEmpty() ? context.link(kpi) : context.link(kpi).and(" ").and(number);
	}

	private RichText inclusion(Inclusion inclusion) {
		RichText part = inclusion.getJourney() == null ? RichText.EMPTY : context.link(inclusion.getJourney());
		return inclusion.getAfter() == null ? part
				: part.and(new Quiet(" " + context.text("journey.includes.after") + " ")).and(context.link(inclusion.getAfter()));
	}

	private Block goals(List<Goal> all) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("report.goals"))
				.column("goal.title", NAME).column("goal.side", WORD).column("goal.kind", WORD).column("goal.measure", TEXT)
				.column("goal.target", NUMBER).column("goal.care", TEXT);
		for (Goal goal : all) {
			table.row(
					new Cell(List.of(RichText.of(context.title(goal)), RichText.of(context.index().comment(goal)))),
					Cell.of(context.texts().word(goal.getSide())),
					Cell.of(context.texts().word(goal.getKind())),
					Cell.of(goals.measure(goal)),
					Cell.of(goals.target(goal)),
					new Cell(care.lines(goal)));
		}
		return table.buildWithoutEmptyColumns();
	}
}
