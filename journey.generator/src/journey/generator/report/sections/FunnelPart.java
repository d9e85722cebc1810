// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Bar;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.generator.results.ReasonText;
import journey.model.journey.Journey;
import journey.model.journey.Stage;
import journey.model.results.FunnelResult;
import journey.model.results.Obstacle;
import journey.model.results.StageResult;

/** How many customers reach the stages of a journey, where they leave it, where they are now, and what to do about it. */
final class FunnelPart implements JourneyPart {

	private final ReportContext context;
	private final NumberText numbers;
	private final AdviceBlocks advice;

	FunnelPart(ReportContext context) {
		this.context = context;
		this.numbers = new NumberText(context.texts());
		this.advice = new AdviceBlocks(context);
	}

	@Override
	public Optional<Section> section(Journey journey) {
		if (!context.measured().isGiven() || journey.getStages().isEmpty()) {
			return Optional.empty();
		}
		List<Block> blocks = new ArrayList<>();
		Optional<FunnelResult> funnel = context.measured().of(journey);
		if (funnel.isEmpty()) {
			blocks.add(new Paragraph(context.text("funnel.none")));
		} else if (funnel.get().getObstacle() != Obstacle.NONE) {
			blocks.add(new Paragraph(context.text("funnel.failed", new ReasonText(context.texts().locale()).of(funnel.get().getReason()))));
		} else {
			blocks.add(new Paragraph(window(funnel.get())));
			blocks.add(table(journey));
			blocks.addAll(advice.of(journey));
		}
		return Optional.of(new Section(context.anchors().of(journey, "funnel"), context.text("report.funnel"), blocks));
	}

	private String window(FunnelResult funnel) {
		String window = numbers.window(funnel.getFrom(), funnel.getUntil());
		String what = context.text("session".equals(funnel.getUnit()) ? "funnel.sessions" : "funnel.customers");
		return window.isEmpty() ? what : what + " " + context.text("funnel.window", window);
	}

	private Block table(Journey journey) {
		List<StageResult> known = journey.getStages().stream().map(context.measured()::of).flatMap(Optional::stream).filter(stage -> stage.getReached() != null).toList();
		long most = known.stream().mapToLong(StageResult::getReached).max().orElse(0);
		long here = known.stream().filter(stage -> stage.getOccupancy() != null).mapToLong(StageResult::getOccupancy).sum();
		Leaving worst = Leaving.worstFirst(journey, context.measured()).stream().findFirst().orElse(null);
		TableBuilder table = new TableBuilder(context.texts(), context.text("report.funnel"))
				.column("funnel.stage", NAME).column("funnel.reached", NUMBER).column("funnel.continued", NUMBER).column("funnel.leave", NUMBER).column("funnel.here", NUMBER);
		for (Stage stage : journey.getStages()) {
			Optional<StageResult> result = context.measured().of(stage).filter(found -> found.getReached() != null);
			if (result.isEmpty()) {
				table.row(Cell.of(context.link(stage)), Cell.of(RichText.of(new Quiet(context.text("funnel.untracked")))), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);
			} else {
				table.row(Cell.of(context.link(stage)),
						Cell.of(RichText.of(numbers.count(result.get().getReached())).and(bar(result.get().getReached(), most))),
						Cell.of(continued(result.get())),
						leave(context.measured().leaving(journey).get(stage), worst),
						Cell.of(here(result.get(), here)));
			}
		}
		return table.build();
	}

	private static Bar bar(long part, long whole) {
		return Bar.of(whole == 0 ? 0 : (double) part / whole);
	}

	/** Those of the stage before who came on to this one. */
	private String continued(StageResult stage) {
		if (stage.getContinued() == null) {
			return "";
		}
		String count = numbers.count(stage.getContinued());
		return stage.getDropoff() == null ? count : context.text("funnel.share", count, numbers.share(1 - stage.getDropoff()));
	}

	private Cell leave(Leaving leaving, Leaving worst) {
		if (leaving == null) {
			return Cell.EMPTY;
		}
		RichText share = RichText.of(context.text("funnel.share", numbers.count(leaving.customers()), numbers.share(leaving.share())));
		return leaving == worst ? new Cell(List.of(share, RichText.of(new Badge(Tone.BAD, context.text("funnel.worst"))))) : Cell.of(share);
	}

	private RichText here(StageResult stage, long all) {
		return stage.getOccupancy() == null ? RichText.EMPTY : RichText.of(numbers.count(stage.getOccupancy())).and(bar(stage.getOccupancy(), all));
	}
}
