// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;
import static journey.generator.report.document.Column.Content.TEXT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Cards;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Cell;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Code;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Section;
import journey.model.formula.FormulaText;
import journey.model.journey.Goal;
import journey.model.journey.GoalSide;
import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.Reference;
import journey.model.journey.Stage;
import journey.model.journey.Step;
import journey.model.journey.TaxonomyStage;
import journey.model.queries.CanonicalStage;
import journey.model.queries.StageGoals;

/** Everything that a report says about one stage. */
final class StagePage {

	private final ReportContext context;
	private final Care care;
	private final PlacedFacts placed;
	private final IntentionText intentions;
	private final GoalText goals;
	private final TouchpointCard card;

	StagePage(ReportContext context) {
		this.context = context;
		this.care = new Care(context);
		this.placed = new PlacedFacts(context);
		this.intentions = new IntentionText(context);
		this.goals = new GoalText(context);
		this.card = new TouchpointCard(context);
	}

	Section of(Stage stage) {
		List<Block> blocks = new ArrayList<>(context.comment(stage));
		blocks.add(new Facts(facts(stage)));
		kpis(stage).ifPresent(blocks::add);
		if (!stage.getTouchpoints().isEmpty()) {
			blocks.add(new Cards(stage.getTouchpoints().stream().map(card::of).toList()));
		}
		return new Section(context.anchors().of(stage), context.title(stage), blocks);
	}

	private List<Fact> facts(Stage stage) {
		List<Fact> facts = new ArrayList<>();
		facts.add(context.fact("stage.canonical", canonical(stage)));
		facts.add(context.fact("stage.questions", stage.getQuestions().stream().map(RichText::quote).toList()));
		facts.add(context.fact("stage.competitors", stage.getCompetitors().stream().map(RichText::of).toList()));
		facts.add(context.fact("stage.exit", stage.getExit() == null ? RichText.EMPTY : exit(stage.getExit())));
		facts.add(context.fact("stage.goals.business", goals(stage, GoalSide.BUSINESS).toList()));
		facts.add(context.fact("stage.goals.customer", Stream.concat(goals(stage, GoalSide.CUSTOMER), StageGoals.served(stage).stream().map(intentions::of)).toList()));
		facts.add(context.fact("stage.customers", new StageNumbers(context).cell(stage).entries()));
		facts.addAll(placed.of(stage));
		facts.addAll(care.facts(stage));
		return facts;
	}

	/** The stage of the common taxonomy, and the one of a taxonomy of one's own that leads to it. */
	private List<RichText> canonical(Stage stage) {
		List<RichText> all = new ArrayList<>();
		Optional<CanonicalStage> common = CanonicalStage.of(stage);
		common.ifPresent(canonical -> all.add(RichText.of(context.text("canonical." + canonical.word()))));
		TaxonomyStage own = stage.getCanonical();
		if (own != null && !(common.isPresent() && own.getCanonical() == null)) {
			RichText title = RichText.of(context.title(own));
			all.add(own.getTaxonomy() == null ? title : title.and(new Quiet(" (" + context.title(own.getTaxonomy()) + ")")));
		}
		return all;
	}

	/** What has happened in the words of people, then the whole criterion as the language writes it. */
	private RichText exit(Step exit) {
		RichText formula = RichText.of(new Code(FormulaText.of(exit)));
		boolean named = exit.getSubject() instanceof Reference reference && reference.getTarget() != null;
		return named ? RichText.of(context.title(((Reference) exit.getSubject()).getTarget())).and(" ").and(formula) : formula;
	}

	private Stream<RichText> goals(Stage stage, GoalSide side) {
		return StageGoals.of(context.index()).goalsOf(stage).stream().filter(goal -> goal.getSide() == side).map(this::goal);
	}

	private RichText goal(Goal goal) {
		String target = goals.target(goal);
		RichText measure = goals.measure(goal).and(target.isEmpty() || goal.getMeasure() == null ? "" : " ").and(target);
		RichText title = RichText.of(context.title(goal));
		return measure.isEmpty() ? title : title.and(" (").and(measure).and(")");
	}

	private Optional<Block> kpis(Stage stage) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("stage.kpis", context.title(stage)))
				.column("kpi.title", NAME).column("kpi.measures", TEXT).column("kpi.target", NUMBER).column("kpi.warning", NUMBER)
				.column("measured.value", NUMBER).column("measured.status", TEXT);
		KpiNumber number = new KpiNumber(context);
		measured(stage).forEach((kpi, places) -> table.row(
				Cell.of(context.link(kpi)),
				new Cell(places.stream().map(place -> place == stage ? RichText.of(context.text("stage.kpis.whole")) : context.links(List.of(place)).get(0)).toList()),
				Cell.of(context.texts().threshold(kpi.getTarget())),
				Cell.of(context.texts().threshold(kpi.getWarning())),
				Cell.of(number.value(kpi)),
				Cell.of(number.status(kpi))));
		return table.isEmpty() ? Optional.empty() : Optional.of(table.buildWithoutEmptyColumns());
	}

	/** The KPIs of a stage and of its touchpoints, with what each of them measures here. */
	private Map<Kpi, List<Measurable>> measured(Stage stage) {
		Map<Kpi, List<Measurable>> measured = new LinkedHashMap<>();
		Stream.concat(Stream.of(stage), stage.getTouchpoints().stream()).forEach(place ->
				context.index().kpisMeasuring(place).forEach(kpi -> measured.computeIfAbsent(kpi, any -> new ArrayList<>()).add(place)));
		return measured;
	}
}
