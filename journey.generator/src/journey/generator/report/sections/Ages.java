// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Tone;
import journey.model.queries.EvidenceLedger.Entry;

/** How old evidence is, and for how long reviews are overdue: told only if the report knows what day it is. */
final class Ages {

	private final ReportContext context;
	private final Phrases phrases;

	Ages(ReportContext context) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
	}

	/** The age of the newest evidence. */
	RichText age(Entry entry) {
		return context.today().map(entry::ageInDays)
				.map(age -> age.isPresent() ? RichText.of(phrases.days(age.getAsLong())) : RichText.of(new Quiet(context.text("unknown"))))
				.orElse(RichText.EMPTY);
	}

	/** The day of a review; empty if none is planned. */
	RichText review(Optional<LocalDate> day) {
		return day.map(this::review).orElse(RichText.EMPTY);
	}

	/** Whether the day of a review is over. */
	boolean isOverdue(LocalDate review) {
		return context.today().filter(review::isBefore).isPresent();
	}

	private RichText review(LocalDate day) {
		RichText date = RichText.of(context.texts().date(day));
		return context.today().filter(day::isBefore)
				.map(today -> date.and(" – ").and(new Badge(Tone.WARNING, context.text("review.overdue", phrases.days(ChronoUnit.DAYS.between(day, today))))))
				.orElse(date);
	}
}
