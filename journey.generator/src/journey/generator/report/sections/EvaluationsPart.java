// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Cell;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Code;
import journey.generator.report.document.Section;
import journey.model.formula.FormulaText;
import journey.model.journey.Evaluation;
import journey.model.journey.EvaluationPart;
import journey.model.journey.Expression;
import journey.model.journey.Kpi;
import journey.model.journey.Reference;
import journey.model.queries.Share;

/** How the measures of each journey are weighed into one score (row 65 of the requirements). */
final class EvaluationsPart implements ReportPart {

	private final ReportContext context;

	EvaluationsPart(ReportContext context) {
		this.context = context;
	}

	@Override
	public Optional<Section> section() {
		List<Section> evaluations = context.index().elements(Evaluation.class).stream().map(this::evaluation).toList();
		return evaluations.isEmpty() ? Optional.empty()
				: Optional.of(new Section(context.anchors().of("evaluations"), context.text("report.evaluations"), Section.Start.RUNNING, List.of(), evaluations));
	}

	private Section evaluation(Evaluation evaluation) {
		List<Block> blocks = new ArrayList<>(context.comment(evaluation));
		blocks.add(new Facts(facts(evaluation)));
		if (!evaluation.getParts().isEmpty()) {
			blocks.add(parts(evaluation));
		}
		return new Section(context.anchors().of(evaluation), context.title(evaluation), blocks);
	}

	private List<Fact> facts(Evaluation evaluation) {
		List<Fact> facts = new ArrayList<>();
		facts.add(context.fact("evaluation.journey", evaluation.getJourney() == null ? RichText.EMPTY : context.link(evaluation.getJourney())));
		facts.add(context.fact("evaluation.window", context.texts().span(evaluation.getWindow())));
		facts.addAll(new Care(context).facts(evaluation));
		return facts;
	}

	private Block parts(Evaluation evaluation) {
		TableBuilder table = new TableBuilder(context.texts(), context.title(evaluation))
				.column("evaluation.measure", NAME).column("evaluation.weight", NUMBER).column("evaluation.share", NUMBER)
				.column("evaluation.floor", NUMBER).column("evaluation.target", NUMBER);
		long all = evaluation.getParts().stream().mapToLong(EvaluationsPart::weight).sum();
		for (EvaluationPart part : evaluation.getParts()) {
			table.row(
					Cell.of(measure(part.getMeasure())),
					Cell.of(context.texts().number(weight(part))),
					Cell.of(share(weight(part), all)),
					Cell.of(context.texts().quantity(part.getFloor())),
					Cell.of(context.texts().quantity(part.getTarget())));
		}
		return table.build();
	}

	/** The KPI, or the formula. */
	private RichText measure(Expression measure) {
		if (measure instanceof Reference reference && reference.getTarget() instanceof Kpi kpi) {
			return context.link(kpi);
		}
		return measure == null ? RichText.EMPTY : RichText.of(new Code(FormulaText.of(measure)));
	}

	private static long weight(EvaluationPart part) {
		return part.getWeight() == null ? 0 : part.getWeight();
	}

	private String share(long weight, long all) {
		OptionalInt percent = Share.percent(weight, all);
		return percent.isEmpty() ? "" : context.text("number.percent", context.texts().number(percent.getAsInt()));
	}
}
