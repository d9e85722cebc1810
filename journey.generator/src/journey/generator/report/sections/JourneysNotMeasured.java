// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;

import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.RichText;
import journey.generator.report.document.Tone;
import journey.model.queries.MeasuredJourneys;
import journey.model.queries.MeasuredJourneys.Measured;

/** The journeys that nobody has chosen to measure. */
final class JourneysNotMeasured implements Headline {

	private final ReportContext context;

	JourneysNotMeasured(ReportContext context) {
		this.context = context;
	}

	@Override
	public Highlight highlight() {
		String title = context.text("summary.unmeasured");
		MeasuredJourneys journeys = context.index().knowledge(MeasuredJourneys.class, MeasuredJourneys::of);
		if (journeys.all().isEmpty()) {
			return new Highlight(Tone.NEUTRAL, title, List.of(RichText.of(context.text("summary.unmeasured.unknown"))));
		}
		if (journeys.notMeasured().isEmpty()) {
			return new Highlight(Tone.GOOD, title, List.of(RichText.of(context.text("summary.unmeasured.none"))));
		}
		return new Highlight(Tone.WARNING, title,
				new Phrases(context.texts()).first(LINES, journeys.notMeasured().stream().map(Measured::journey).toList(), context::link));
	}
}
