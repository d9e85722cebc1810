// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.CODE;
import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Code;
import journey.generator.report.document.RichText.Target;
import journey.generator.report.document.Section;
import journey.model.formula.FormulaText;
import journey.model.journey.Direction;
import journey.model.journey.Kpi;
import journey.model.journey.Period;
import journey.model.queries.Names;

/** The KPIs with their definitions and targets. */
final class KpisPart implements ReportPart {

	private final ReportContext context;

	KpisPart(ReportContext context) {
		this.context = context;
	}

	@Override
	public Optional<Section> section() {
		String title = context.text("report.kpis");
		TableBuilder table = new TableBuilder(context.texts(), title)
				.column("kpi.title", NAME).column("kpi.measures", TEXT).column("kpi.formula", CODE).column("kpi.unit", WORD)
				.column("kpi.better", WORD).column("kpi.target", NUMBER).column("kpi.warning", NUMBER).column("kpi.windowHead", WORD)
				.column("kpi.owner", WORD);
		for (Kpi kpi : context.index().elements(Kpi.class)) {
			table.row(
					new Cell(List.of(RichText.of(new Target(context.anchors().of(kpi), context.texts().title(kpi))), RichText.of(context.index().comment(kpi)))),
					Cell.of(RichText.join(", ", context.links(kpi.getMeasures()))),
					Cell.of(formula(kpi)),
					Cell.of(unit(kpi)),
					Cell.of(direction(kpi)),
					Cell.of(context.texts().threshold(kpi.getTarget())),
					Cell.of(context.texts().threshold(kpi.getWarning())),
					Cell.of(window(kpi)),
					Cell.of(kpi.getOwner()));
		}
		return table.isEmpty() ? Optional.empty() : Optional.of(new Section(context.anchors().of("kpis"), title, List.of(table.build())));
	}

	/** The formula; of a KPI from a template, the template with what its parameters stand for. */
	private static RichText formula(Kpi kpi) {
		String formula = kpi.getFormula() != null || kpi.getTemplate() == null ? FormulaText.of(kpi.getFormula())
				: Names.name(kpi.getTemplate()) + kpi.getArguments().stream().map(FormulaText::of).collect(Collectors.joining(", ", "(", ")"));
		return formula == null || formula.isEmpty() ? RichText.EMPTY : RichText.of(new Code(formula));
	}

	private static String unit(Kpi kpi) {
		return kpi.getUnit() == null && kpi.getTemplate() != null ? kpi.getTemplate().getUnit() : kpi.getUnit();
	}

	private String direction(Kpi kpi) {
		boolean own = kpi.getDirection() != Direction.UNSPECIFIED || kpi.getTemplate() == null;
		return context.texts().word(own ? kpi.getDirection() : kpi.getTemplate().getDirection());
	}

	private String window(Kpi kpi) {
		if (kpi.getWindow() == null) {
			return "";
		}
		String span = context.texts().span(kpi.getWindow());
		return kpi.getEvery() == Period.UNSPECIFIED ? span : context.text("kpi.window", span, context.texts().word(kpi.getEvery()));
	}
}
