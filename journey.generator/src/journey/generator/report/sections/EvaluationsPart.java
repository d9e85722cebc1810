// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

/** How the measures of each journey are weighed into one score (row 65 of the requirements). */
final class EvaluationsPart implements ReportPart {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
		BigDecimal all = evaluation.getParts().stream().map(EvaluationsPart::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
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

	private static BigDecimal weight(EvaluationPart part) {
		return part.getWeight() == null ? BigDecimal.ZERO : BigDecimal.valueOf(part.getWeight());
	}

	/** Only nothing is 0 %, and only all is 100 %. */
	private String share(BigDecimal weight, BigDecimal all) {
		if (all.signum() == 0) {
			return "";
		}
		BigDecimal rounded = weight.multiply(HUNDRED).divide(all, 0, RoundingMode.HALF_UP);
		boolean isAll = weight.compareTo(all) == 0;
		BigDecimal shown = weight.signum() == 0 || isAll ? rounded : rounded.max(BigDecimal.ONE).min(HUNDRED.subtract(BigDecimal.ONE));
		return context.text("number.percent", context.texts().number(shown));
	}
}
