// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.TEXT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.Block.Highlights;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.RichText.Strong;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.model.journey.Goal;
import journey.model.journey.Intention;
import journey.model.journey.Journey;
import journey.model.journey.Persona;
import journey.model.queries.GoalAlignment;
import journey.model.queries.GoalAlignment.StageAlignment;
import journey.model.queries.GoalConflict;

/** What the company wants and what its customers want, stage by stage, and where the two are in conflict. */
final class AlignmentPart implements JourneyPart {

	private final ReportContext context;
	private final GoalText measures;
	private final Map<Journey, GoalAlignment> alignments = new HashMap<>();

	AlignmentPart(ReportContext context) {
		this.context = context;
		this.measures = new GoalText(context);
		GoalAlignment.of(context.index()).forEach(alignment -> alignments.put(alignment.journey(), alignment));
	}

	@Override
	public Optional<Section> section(Journey journey) {
		GoalAlignment alignment = alignments.get(journey);
		boolean served = alignment.stages().stream().anyMatch(stage -> !stage.served().isEmpty());
		if (journey.getStages().isEmpty() || journey.getGoals().isEmpty() && !served) {
			return Optional.empty();
		}
		List<Block> blocks = new ArrayList<>();
		blocks.add(goals(alignment));
		conflicts(alignment).ifPresent(blocks::add);
		return Optional.of(new Section(context.anchors().of(journey, "alignment"), context.text("report.alignment"), blocks));
	}

	private Block goals(GoalAlignment alignment) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("report.alignment"))
				.column("alignment.stage", NAME).column("alignment.business", TEXT).column("alignment.customer", TEXT);
		alignment.stages().forEach(stage -> table.row(
				Cell.of(context.link(stage.stage())),
				cell(stage.business().stream().map(this::goal).toList()),
				cell(customer(stage))));
		if (!alignment.elsewhere().isEmpty()) {
			List<Goal> elsewhere = alignment.elsewhere();
			table.row(
					Cell.of(context.text("alignment.elsewhere")),
					new Cell(elsewhere.stream().filter(alignment.business()::contains).map(this::goal).toList()),
					new Cell(elsewhere.stream().filter(alignment.customer()::contains).map(this::goal).toList()));
		}
		return table.build();
	}

	private List<RichText> customer(StageAlignment stage) {
		return Stream.concat(stage.customer().stream().map(this::goal), stage.served().stream().map(this::served)).toList();
	}

	private Cell cell(List<RichText> goals) {
		return goals.isEmpty() ? Cell.of(RichText.of(new Quiet(context.text("alignment.none")))) : new Cell(goals);
	}

	private RichText goal(Goal goal) {
		RichText title = RichText.of(context.title(goal));
		RichText measure = measures.measure(goal);
		return measure.isEmpty() ? title : title.and(new Quiet(" · ")).and(measure);
	}

	private RichText served(Intention intention) {
		RichText title = RichText.of(context.title(intention));
		return intention.eContainer() instanceof Persona persona ? title.and(new Quiet(" · ")).and(context.link(persona)) : title;
	}

	private Optional<Block> conflicts(GoalAlignment alignment) {
		if (alignment.business().isEmpty() || alignment.customer().isEmpty()) {
			return Optional.empty();
		}
		if (alignment.conflicts().isEmpty()) {
			return Optional.of(new Paragraph(context.text("alignment.conflicts.none")));
		}
		return Optional.of(new Highlights(alignment.conflicts().stream().map(this::conflict).toList()));
	}

	private Highlight conflict(GoalConflict conflict) {
		RichText measure = measures.measure(conflict.business());
		return switch (conflict.kind()) {
			case CONTRADICTION -> new Highlight(Tone.BAD, context.text("conflict.contradiction"), sides(conflict, measure));
			case TENSION -> new Highlight(Tone.WARNING, context.text("conflict.tension"), sides(conflict, measure));
		};
	}

	private List<RichText> sides(GoalConflict conflict, RichText measure) {
		return List.of(side(conflict.business()), side(conflict.customer()), RichText.of(context.text("conflict.measure") + " ").and(measure));
	}

	private RichText side(Goal goal) {
		String target = context.texts().threshold(goal.getTarget());
		RichText side = RichText.of(new Strong(context.texts().word(goal.getSide()))).and(" " + context.title(goal));
		return target.isEmpty() ? side : side.and(new Quiet(" · " + target));
	}
}
