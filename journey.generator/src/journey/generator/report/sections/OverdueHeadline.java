// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Tone;
import journey.model.journey.Owned;
import journey.model.queries.OverdueReviews;

/** What should have been looked at again by now, the longest overdue first; said only if there is anything. */
final class OverdueHeadline {

	private final ReportContext context;
	private final Ages ages;
	private final OwnedText owned;

	OverdueHeadline(ReportContext context) {
		this.context = context;
		this.ages = new Ages(context);
		this.owned = new OwnedText(context);
	}

	Optional<Highlight> highlight() {
		List<Owned> overdue = context.today().map(today -> OverdueReviews.of(context.index(), today)).orElse(List.of());
		return overdue.isEmpty() ? Optional.empty()
				: Optional.of(new Highlight(Tone.WARNING, context.text("evidence.reviews"), new Phrases(context.texts()).first(Headline.LINES, overdue, this::line)));
	}

	private RichText line(Owned element) {
		RichText line = owned.of(element).and(" · ").and(ages.review(Optional.of(element.getReview())));
		return element.getOwner() == null || element.getOwner().isBlank() ? line : line.and(new Quiet(" · " + element.getOwner()));
	}
}
