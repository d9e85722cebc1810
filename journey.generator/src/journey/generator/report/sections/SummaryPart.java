// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import journey.generator.report.document.Block.Figures;
import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.Block.Highlights;
import journey.generator.report.document.Fact;
import journey.generator.report.document.Section;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Persona;
import journey.model.queries.MeasuredJourneys;

/** What a reader in a hurry should know. */
final class SummaryPart implements ReportPart {

	private final ReportContext context;
	private final Phrases phrases;

	SummaryPart(ReportContext context) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
	}

	@Override
	public Optional<Section> section() {
		return Optional.of(new Section(context.anchors().of("summary"), context.text("report.summary"), List.of(figures(), highlights())));
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
				figure("fact.kpis", context.index().elements(Kpi.class).size()),
				context.fact("fact.measured", phrases.percent(context.index().knowledge(MeasuredJourneys.class, MeasuredJourneys::of).stagesWithKpi())),
				context.fact("fact.evidence", phrases.percent(context.ledger().share()))));
	}

	private Fact figure(String key, int number) {
		return context.fact(key, phrases.number(number));
	}

	private Highlights highlights() {
		JourneysOfToday today = new JourneysOfToday(context);
		Stream<Highlight> found = Stream.concat(headlines(today), new OverdueHeadline(context).highlight().stream());
		return new Highlights(Stream.concat(measured(), found).toList());
	}

	private Stream<Highlight> measured() {
		return context.measured().isGiven() ? Stream.of(new NumbersHeadline(context).highlight(), new LeavingHeadline(context).highlight()) : Stream.empty();
	}

	private Stream<Highlight> headlines(JourneysOfToday today) {
		return Stream.of(
				new LowestMoments(context, today),
				new KeyMoments(context, today),
				new PainsWithoutOpportunity(context, today),
				new BestOpportunities(context, today),
				new GoalsInConflict(context),
				new JourneysNotMeasured(context),
				new OpenFindings(context)).map(Headline::highlight);
	}
}
