// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Block.Figures;
import journey.generator.report.document.Fact;
import journey.generator.report.document.Section;
import journey.model.journey.Event;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Persona;

/** What a reader in a hurry should know. */
final class SummaryPart implements ReportPart {

	private final ReportContext context;

	SummaryPart(ReportContext context) {
		this.context = context;
	}

	@Override
	public Optional<Section> section() {
		return Optional.of(new Section(context.anchors().of("summary"), context.text("report.summary"), List.of(figures())));
	}

	private Figures figures() {
		List<Journey> journeys = context.index().elements(Journey.class);
		int stages = journeys.stream().mapToInt(journey -> journey.getStages().size()).sum();
		int touchpoints = journeys.stream().flatMap(journey -> journey.getStages().stream()).mapToInt(stage -> stage.getTouchpoints().size()).sum();
		return new Figures(List.of(
				figure("fact.journeys", journeys.size()),
				figure("fact.stages", stages),
				figure("fact.touchpoints", touchpoints),
				figure("fact.personas", context.index().elements(Persona.class).size()),
				figure("fact.events", context.index().elements(Event.class).size()),
				figure("fact.kpis", context.index().elements(Kpi.class).size())));
	}

	private Fact figure(String key, int number) {
		return context.fact(key, String.valueOf(number));
	}
}
