// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;

import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Tone;
import journey.model.journey.Opportunity;
import journey.model.queries.FirstSteps;
import journey.model.queries.Rating;

/** The opportunities to begin with, and how many nobody has rated. */
final class BestOpportunities implements Headline {

	private final ReportContext context;
	private final Phrases phrases;
	private final JourneysOfToday today;

	BestOpportunities(ReportContext context, JourneysOfToday today) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
		this.today = today;
	}

	@Override
	public Highlight highlight() {
		List<Opportunity> all = today.touchpoints().stream().flatMap(touchpoint -> touchpoint.getOpportunities().stream()).toList();
		List<Opportunity> first = FirstSteps.of(context.index());
		List<RichText> lines = new ArrayList<>(phrases.first(LINES, first, this::line));
		long unrated = all.stream().filter(opportunity -> !Rating.isRated(opportunity)).count();
		if (first.isEmpty() && unrated < all.size()) {
			lines.add(RichText.of(context.text("summary.opportunities.none")));
		}
		if (unrated > 0) {
			lines.add(RichText.of(new Quiet(context.text("summary.opportunities.unrated", phrases.number(unrated)))));
		}
		if (all.isEmpty()) {
			lines.add(RichText.of(context.text("summary.opportunities.unknown")));
		}
		return new Highlight(first.isEmpty() ? Tone.NEUTRAL : Tone.GOOD, context.text("priority.first"), lines);
	}

	private RichText line(Opportunity opportunity) {
		String rating = context.text("summary.opportunities.rating", opportunity.getImpact(), opportunity.getEffort());
		return context.link(opportunity).and(new Quiet(" · " + rating + " · ")).and(today.place(opportunity.getTouchpoint()));
	}
}
