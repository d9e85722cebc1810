// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Card;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Code;
import journey.model.formula.FormulaText;
import journey.model.journey.Kpi;
import journey.model.measurability.Measurability;
import journey.model.queries.DataUses;
import journey.model.queries.KpiTraits;
import journey.model.queries.Names;

/** How a KPI is computed, from which data, and what it leads to. */
final class KpiDefinition {

	/** What tells the anchor of a definition from that of its KPI. */
	static final String ANCHOR = "definition";

	private final ReportContext context;

	KpiDefinition(ReportContext context) {
		this.context = context;
	}

	/** The card about a KPI; none if the text does not define it. */
	Optional<Card> card(Kpi kpi) {
		List<Block> blocks = new ArrayList<>(context.comment(kpi));
		Facts facts = facts(kpi);
		if (!facts.facts().isEmpty()) {
			blocks.add(facts);
		}
		return blocks.isEmpty() ? Optional.empty()
				: Optional.of(new Card(context.anchors().of(kpi, ANCHOR), RichText.EMPTY, context.title(kpi), blocks));
	}

	private Facts facts(Kpi kpi) {
		List<Fact> facts = new ArrayList<>(List.of(
				context.fact("kpi.formula", formula(kpi)),
				context.fact("kpi.template", template(kpi))));
		facts.addAll(new TemplateFacts(context).facts(kpi.getTemplate()));
		facts.addAll(List.of(
				context.fact("kpi.measurable", measurable(kpi)),
				context.fact("kpi.chain", new ProofText(context).chain(kpi)),
				context.fact("kpi.needs", needs(kpi)),
				context.fact("kpi.better", context.texts().word(KpiTraits.direction(kpi))),
				context.fact("kpi.dimensions", String.join(", ", kpi.getDimensions())),
				context.fact("kpi.minimum", minimum(kpi)),
				context.fact("kpi.influences", context.links(kpi.getInfluences()))));
		facts.addAll(new Care(context).facts(kpi));
		return new Facts(facts);
	}

	/** Of a KPI that nobody has defined there is nothing to say. */
	private RichText measurable(Kpi kpi) {
		return KpiTraits.formula(kpi) == null ? RichText.EMPTY : new ProofText(context).verdict(kpi);
	}

	/** Of a KPI that cannot be computed there is no whole chain, but what it asks for is known. */
	private List<RichText> needs(Kpi kpi) {
		boolean proved = Measurability.of(context.index()).of(kpi).isProved();
		return proved ? List.of() : new ShortList(context).of(DataUses.of(context.index()).neededBy(kpi));
	}

	private static RichText formula(Kpi kpi) {
		String formula = FormulaText.ofKpi(kpi);
		return formula.isEmpty() ? RichText.EMPTY : RichText.of(new Code(formula));
	}

	private String minimum(Kpi kpi) {
		Integer minimum = KpiTraits.minimumSample(kpi);
		return minimum == null ? "" : context.texts().number(minimum);
	}

	/** The template, and what its parameters stand for. */
	private List<RichText> template(Kpi kpi) {
		if (kpi.getTemplate() == null) {
			return List.of();
		}
		String call = kpi.getArguments().stream().map(FormulaText::of).collect(Collectors.joining(", ", Names.name(kpi.getTemplate()) + "(", ")"));
		return List.of(RichText.of(context.title(kpi.getTemplate())), RichText.of(new Code(call)));
	}
}
