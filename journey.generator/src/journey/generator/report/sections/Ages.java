// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Tone;

/** Days, and how far they lie back: that only if the report knows what day it is. */
final class Ages {

	private final ReportContext context;
	private final Phrases phrases;

	Ages(ReportContext context) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
	}

	/** A day of the past. */
	RichText since(Optional<LocalDate> day) {
		if (day.isEmpty()) {
			return quiet("unknown");
		}
		RichText date = RichText.of(context.texts().date(day.get()));
		return context.today().filter(today -> !day.get().isAfter(today))
				.map(today -> date.and(new Quiet(" · " + phrases.days(ChronoUnit.DAYS.between(day.get(), today))))).orElse(date);
	}

	/** The day of a review. */
	RichText review(Optional<LocalDate> day) {
		if (day.isEmpty()) {
			return quiet("review.none");
		}
		RichText date = RichText.of(context.texts().date(day.get()));
		return context.today().filter(day.get()::isBefore)
				.map(today -> date.and(" ").and(new Badge(Tone.WARNING, context.text("review.overdue", phrases.days(ChronoUnit.DAYS.between(day.get(), today))))))
				.orElse(date);
	}

	/** Whether the day of a review is over; false if the report does not know what day it is. */
	boolean isOverdue(LocalDate review) {
		return context.today().filter(review::isBefore).isPresent();
	}

	private RichText quiet(String key) {
		return RichText.of(new Quiet(context.text(key)));
	}
}
