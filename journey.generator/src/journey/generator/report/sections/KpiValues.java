// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Code;
import journey.generator.report.document.RichText.Strong;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.model.formula.FormulaText;
import journey.model.journey.Kpi;
import journey.model.queries.KpiTraits;
import journey.model.queries.Standing;
import journey.model.results.KpiResult;

/** All that was measured of one KPI: the value and what it is made of, how it has been, and the groups of customers. With fewer cases than the KPI asks for, no value is shown. */
final class KpiValues {

	/** What tells the anchor of the values from that of their KPI. */
	static final String ANCHOR = "values";

	private final ReportContext context;
	private final KpiNumber number;
	private final NumberText numbers;
	private final SeriesBlocks series;
	private final GroupBlocks groups;

	KpiValues(ReportContext context) {
		this.context = context;
		this.number = new KpiNumber(context);
		this.numbers = new NumberText(context.texts());
		this.series = new SeriesBlocks(context);
		this.groups = new GroupBlocks(context);
	}

	/** None if there is no result of the KPI; why there is no value stands with the quality of the data. */
	Optional<Section> section(Kpi kpi) {
		return context.measured().of(kpi).filter(result -> result.getValue() != null)
				.map(result -> new Section(context.anchors().of(kpi, ANCHOR), context.title(kpi), blocks(kpi, result)));
	}

	private List<Block> blocks(Kpi kpi, KpiResult result) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(facts(kpi, result));
		blocks.addAll(series.of(kpi, result));
		blocks.addAll(groups.of(kpi, result));
		return blocks;
	}

	private Facts facts(Kpi kpi, KpiResult result) {
		boolean few = result.isBelowMinimum();
		boolean otherFormula = Standing.isOtherFormula(result, kpi);
		return new Facts(List.of(
				context.fact("measured.value", few ? RichText.EMPTY : RichText.of(new Strong(numbers.value(result)))),
				context.fact("measured.status", few ? RichText.of(new Badge(Tone.NEUTRAL, context.text("measured.few"))) : number.status(kpi)),
				context.fact("kpi.target", context.texts().threshold(kpi.getTarget())),
				context.fact("kpi.warning", context.texts().threshold(kpi.getWarning())),
				context.fact("measured.oldTarget", Standing.isOtherTarget(result, kpi) ? code(result.getTarget()) : RichText.EMPTY),
				context.fact("measured.intervalHead", few ? "" : numbers.interval(result, result.getUnit())),
				context.fact("measured.quotientHead", few ? "" : numbers.quotient(result)),
				context.fact("measured.sample", numbers.count(result.getSample())),
				context.fact("kpi.minimum", few ? minimum(kpi) : ""),
				context.fact("measured.open", numbers.count(result.getOpen())),
				context.fact("measured.windowHead", numbers.window(result.getFrom(), result.getUntil())),
				context.fact("measured.definition", code(result.getDefinition())),
				context.fact("measured.newDefinition", otherFormula ? code(FormulaText.ofKpi(kpi)) : RichText.EMPTY)));
	}

	private String minimum(Kpi kpi) {
		Integer minimum = KpiTraits.minimumSample(kpi);
		return minimum == null ? "" : context.texts().number(minimum);
	}

	private static RichText code(String text) {
		return text == null || text.isEmpty() ? RichText.EMPTY : RichText.of(new Code(text));
	}
}
