// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.time.LocalDate;
import java.util.Optional;

import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Tone;
import journey.model.queries.EvidenceLedger.Entry;

/** How old evidence is, and for how long reviews are overdue: told only if the report knows what day it is. */
final class Ages {

	private final ReportContext context;

	Ages(ReportContext context) {
		this.context = context;
	}

	/** The age of the newest evidence, and its day. */
	RichText age(Entry entry) {
		return context.today().map(today -> entry.newest().map(day -> age(day, today)).orElse(RichText.of(new Quiet(context.text("unknown")))))
				.orElse(RichText.EMPTY);
	}

	/** The day of a review; empty if none is planned. */
	RichText review(Optional<LocalDate> day) {
		return day.map(this::review).orElse(RichText.EMPTY);
	}

	private RichText age(LocalDate day, LocalDate today) {
		return RichText.of(TimePassed.between(day, today).in(context.texts())).and(new Quiet(" (" + context.texts().date(day) + ")"));
	}

	private RichText review(LocalDate day) {
		RichText date = RichText.of(context.texts().date(day));
		return context.today().filter(day::isBefore)
				.map(today -> date.and(" – ").and(new Badge(Tone.WARNING, context.text("review.overdue", TimePassed.between(day, today).in(context.texts())))))
				.orElse(date);
	}
}
