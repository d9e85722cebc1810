// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.Comparator;
import java.util.List;

import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.Tone;
import journey.model.journey.Pain;
import journey.model.journey.PainSeverity;
import journey.model.queries.Remedies;

/** The pains that nobody works against; first those that make customers give up. */
final class PainsWithoutOpportunity implements Headline {

	private final ReportContext context;
	private final JourneysOfToday today;
	PainsWithoutOpportunity(ReportContext context, JourneysOfToday today) {
		this.context = context;
		this.today = today;
	}

	@Override
	public Highlight highlight() {
		List<Pain> pains = today.touchpoints().stream().flatMap(touchpoint -> touchpoint.getPains().stream()).toList();
		List<Pain> open = pains.stream().filter(pain -> !Remedies.of(context.index()).isEased(pain)).sorted(Comparator.comparing(Pain::getSeverity).reversed()).toList();
		String title = context.text("summary.pains");
		if (open.isEmpty()) {
			return pains.isEmpty() ? new Highlight(Tone.NEUTRAL, title, List.of(RichText.of(context.text("summary.pains.unknown"))))
					: new Highlight(Tone.GOOD, title, List.of(RichText.of(context.text("summary.pains.none"))));
		}
		boolean losing = open.getFirst().getSeverity() == PainSeverity.ABANDONMENT;
		return new Highlight(losing ? Tone.BAD : Tone.WARNING, title, new Phrases(context.texts()).first(LINES, open, this::line));
	}

	private RichText line(Pain pain) {
		String severity = context.texts().word(pain.getSeverity());
		Tone tone = pain.getSeverity() == PainSeverity.ABANDONMENT ? Tone.BAD : Tone.WARNING;
		RichText badge = severity.isEmpty() ? RichText.EMPTY : RichText.of(new Badge(tone, severity)).and(" ");
		return badge.and(context.texts().title(pain) + " · ").and(today.place(pain.getTouchpoint()));
	}
}
