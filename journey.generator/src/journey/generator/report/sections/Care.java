// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.time.LocalDate;
import java.util.List;

import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Tone;
import journey.model.journey.Owned;

/** Who answers for something, who has worked on it, and when it shall be looked at again. */
final class Care {

	private final ReportContext context;

	Care(ReportContext context) {
		this.context = context;
	}

	/** What stands on a card or a page of its own. */
	List<Fact> facts(Owned owned) {
		return List.of(
				context.fact("care.owner", owned.getOwner()),
				context.fact("care.contributors", String.join(", ", owned.getContributors())),
				context.fact("care.review", owned.getReview() == null ? RichText.EMPTY : day(owned.getReview())));
	}

	/** What stands in a cell or at the end of a line. */
	List<RichText> lines(Owned owned) {
		return List.of(
				labelled("care.line.owner", RichText.of(owned.getOwner())),
				labelled("care.line.contributors", RichText.of(String.join(", ", owned.getContributors()))),
				labelled("care.line.review", owned.getReview() == null ? RichText.EMPTY : day(owned.getReview())));
	}

	private RichText labelled(String key, RichText value) {
		return value.isEmpty() ? value : RichText.of(new Quiet(context.text(key) + " ")).and(value);
	}

	private RichText day(LocalDate review) {
		RichText day = RichText.of(context.texts().date(review));
		boolean overdue = context.today().filter(review::isBefore).isPresent();
		return overdue ? day.and(" – ").and(new Badge(Tone.WARNING, context.text("care.overdue"))) : day;
	}
}
