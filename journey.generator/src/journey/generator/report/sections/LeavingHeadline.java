// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;

import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.RichText.Strong;
import journey.generator.report.document.Tone;
import journey.model.journey.Journey;

/** The stage of each journey that most customers leave. */
final class LeavingHeadline implements Headline {

	private final ReportContext context;
	private final NumberText numbers;

	LeavingHeadline(ReportContext context) {
		this.context = context;
		this.numbers = new NumberText(context.texts());
	}

	@Override
	public Highlight highlight() {
		String title = context.text("summary.leaving");
		List<Leaving> worst = context.index().elements(Journey.class).stream()
				.flatMap(journey -> Leaving.worstFirst(journey, context.measured()).stream().limit(1)).toList();
		return worst.isEmpty() ? new Highlight(Tone.NEUTRAL, title, List.of(RichText.of(context.text("summary.leaving.unknown"))))
				: new Highlight(Tone.NOTE, title, new Phrases(context.texts()).first(LINES, worst, this::line));
	}

	private RichText line(Leaving leaving) {
		return context.link(leaving.stage()).and(" ").and(new Strong(numbers.share(leaving.share())))
				.and(new Quiet(" (" + context.title((Journey) leaving.stage().eContainer()) + ")"));
	}
}
