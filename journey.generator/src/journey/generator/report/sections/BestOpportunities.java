// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Tone;
import journey.model.journey.Journey;
import journey.model.journey.Opportunity;
import journey.model.queries.Rating;
import journey.model.queries.Touchpoints;

/** The opportunities that bring most for their effort; of two that bring as much, the one with more impact. */
final class BestOpportunities implements Headline {

	private static final Comparator<Opportunity> BEST_FIRST = BestOpportunities::byImpactForEffort;

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
		List<Opportunity> all = context.index().elements(Journey.class).stream().flatMap(journey -> Touchpoints.of(journey).stream())
				.flatMap(touchpoint -> touchpoint.getOpportunities().stream()).toList();
		List<Opportunity> rated = all.stream().filter(Rating::isRated)
				.sorted(BEST_FIRST.thenComparing(Comparator.comparing(Opportunity::getImpact).reversed())).toList();
		String title = context.text("summary.opportunities");
		List<RichText> lines = new ArrayList<>(phrases.first(LINES, rated, this::line));
		if (rated.size() < all.size()) {
			lines.add(RichText.of(new Quiet(context.text("summary.opportunities.unrated", phrases.number(all.size() - rated.size())))));
		}
		if (lines.isEmpty()) {
			return new Highlight(Tone.NEUTRAL, title, List.of(RichText.of(context.text("summary.opportunities.unknown"))));
		}
		return new Highlight(rated.isEmpty() ? Tone.NEUTRAL : Tone.GOOD, title, lines);
	}

	private static int byImpactForEffort(Opportunity first, Opportunity second) {
		return Integer.compare(second.getImpact() * first.getEffort(), first.getImpact() * second.getEffort());
	}

	private RichText line(Opportunity opportunity) {
		String rating = context.text("summary.opportunities.rating", opportunity.getImpact(), opportunity.getEffort());
		return RichText.of(context.texts().title(opportunity)).and(new Quiet(" · " + rating + " · ")).and(today.place(opportunity.getTouchpoint()));
	}
}
