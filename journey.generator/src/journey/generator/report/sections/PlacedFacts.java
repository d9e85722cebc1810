// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;

import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quiet;
import journey.model.journey.Intervention;
import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.Personalisation;

/** What the company does at a journey, a stage or a touchpoint, and which KPIs it should move. */
final class PlacedFacts {

	private final ReportContext context;

	PlacedFacts(ReportContext context) {
		this.context = context;
	}

	List<Fact> of(Measurable place) {
		Placements placements = Placements.of(context.index());
		return List.of(
				context.fact("placed.personalisations", placements.personalisationsAt(place).stream().map(this::line).toList()),
				context.fact("placed.interventions", placements.interventionsAt(place).stream().map(this::line).toList()));
	}

	private RichText line(Personalisation personalisation) {
		RichText title = RichText.of(context.title(personalisation));
		RichText rule = personalisation.getRule() == null ? RichText.EMPTY : RichText.of(new Quiet(" – " + personalisation.getRule()));
		return title.and(rule).and(moves(personalisation.getTargets()));
	}

	private RichText line(Intervention intervention) {
		RichText title = RichText.of(context.title(intervention));
		String kind = context.texts().proposedWord("intervention.kind", intervention.getKind());
		return title.and(kind.isEmpty() ? RichText.EMPTY : RichText.of(new Quiet(" (" + kind + ")"))).and(moves(intervention.getTargets()));
	}

	private RichText moves(List<Kpi> kpis) {
		return kpis.isEmpty() ? RichText.EMPTY : RichText.of(" → ").and(RichText.join(", ", context.links(kpis)));
	}
}
