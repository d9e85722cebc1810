// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Bullets;
import journey.generator.report.document.Block.Card;
import journey.generator.report.document.Block.Cards;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Link;
import journey.generator.report.document.RichText.Target;
import journey.generator.report.document.Section;
import journey.model.formula.check.FormulaChecks;
import journey.model.journey.Kpi;
import journey.model.journey.Period;
import journey.model.journey.Span;
import journey.model.queries.KpiChains;
import journey.model.queries.KpiTraits;

/** The KPIs with their targets, their definitions, and which of them leads to which. */
final class KpisPart implements ReportPart {

	private static final String LEADS_TO = " → ";

	private final ReportContext context;

	KpisPart(ReportContext context) {
		this.context = context;
	}

	@Override
	public Optional<Section> section() {
		List<Kpi> kpis = context.index().elements(Kpi.class);
		if (kpis.isEmpty()) {
			return Optional.empty();
		}
		String anchor = context.anchors().of("kpis");
		List<Card> definitions = definitions(kpis);
		List<Section> parts = new ArrayList<>(values(kpis).stream().toList());
		if (!definitions.isEmpty()) {
			parts.add(part("kpi-definitions", "report.kpis.definitions", new Cards(definitions)));
		}
		List<RichText> chains = KpiChains.of(kpis).stream().map(chain -> RichText.join(LEADS_TO, context.links(chain))).toList();
		if (!chains.isEmpty()) {
			parts.add(part("kpi-tree", "report.kpis.tree", new Bullets(chains)));
		}
		return Optional.of(new Section(anchor, context.text("report.kpis"), Section.Start.RUNNING, List.of(table(kpis, definitions)), parts));
	}

	private Optional<Section> values(List<Kpi> kpis) {
		KpiValues values = new KpiValues(context);
		List<Section> all = kpis.stream().map(values::section).flatMap(Optional::stream).toList();
		return all.isEmpty() ? Optional.empty()
				: Optional.of(new Section(context.anchors().of("kpi-values"), context.text("report.kpis.values"), Section.Start.RUNNING, List.of(), all));
	}

	private Section part(String anchor, String title, Block block) {
		return new Section(context.anchors().of(anchor), context.text(title), List.of(block));
	}

	private List<Card> definitions(List<Kpi> kpis) {
		KpiDefinition definition = new KpiDefinition(context);
		return kpis.stream().map(definition::card).flatMap(Optional::stream).toList();
	}

	private Block table(List<Kpi> kpis, List<Card> definitions) {
		Set<String> defined = definitions.stream().map(Card::anchor).collect(Collectors.toSet());
		TableBuilder table = new TableBuilder(context.texts(), context.text("report.kpis"))
				.column("kpi.title", NAME).column("kpi.measures", TEXT).column("kpi.target", NUMBER).column("kpi.warning", NUMBER)
				.column("measured.value", NUMBER).column("measured.status", TEXT)
				.column("kpi.unit", WORD).column("kpi.windowHead", WORD).column("kpi.owner", WORD);
		KpiNumber number = new KpiNumber(context);
		for (Kpi kpi : kpis) {
			table.row(
					Cell.of(name(kpi, defined)),
					new Cell(context.links(KpiTraits.measures(kpi))),
					Cell.of(context.texts().threshold(kpi.getTarget())),
					Cell.of(context.texts().threshold(kpi.getWarning())),
					Cell.of(number.valueWithLink(kpi)),
					Cell.of(number.status(kpi)),
					Cell.of(context.texts().unit(FormulaChecks.of(context.index()).shownUnit(kpi).orElse(null))),
					Cell.of(window(kpi)),
					Cell.of(kpi.getOwner()));
		}
		return table.buildWithoutEmptyColumns();
	}

	/** What links to the KPI lead to; it leads on to the definition. */
	private RichText name(Kpi kpi, Set<String> defined) {
		String title = context.title(kpi);
		String anchor = context.anchors().of(kpi);
		String definition = context.anchors().of(kpi, KpiDefinition.ANCHOR);
		return defined.contains(definition) ? RichText.of(new Target(anchor, ""), new Link(definition, title)) : RichText.of(new Target(anchor, title));
	}

	private String window(Kpi kpi) {
		Span window = KpiTraits.window(kpi);
		if (window == null) {
			return "";
		}
		String span = context.texts().span(window);
		Period every = KpiTraits.every(kpi);
		return every == Period.UNSPECIFIED ? span : context.text("kpi.window", span, context.texts().word(every));
	}
}
