// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;
import java.util.stream.Stream;

import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Tone;
import journey.model.journey.NamedElement;
import journey.model.journey.Opportunity;
import journey.model.journey.Pain;
import journey.model.journey.PainSeverity;

/** What hurts at a touchpoint, and what could be done about it, each on one line. */
final class ImprovementText {

	private static final String DASH = " – ";

	private final ReportContext context;
	private final Care care;

	ImprovementText(ReportContext context) {
		this.context = context;
		this.care = new Care(context);
	}

	RichText of(Pain pain) {
		return RichText.join(DASH, List.of(RichText.of(context.texts().title(pain)), severity(pain), comment(pain)));
	}

	/** What a pain does to customers. */
	RichText severity(Pain pain) {
		String severity = context.texts().word(pain.getSeverity());
		return severity.isEmpty() ? RichText.EMPTY : RichText.of(new Badge(tone(pain.getSeverity()), severity));
	}

	RichText of(Opportunity opportunity) {
		return RichText.join(DASH, List.of(
				RichText.of(context.title(opportunity)),
				RichText.join(", ", Stream.concat(promise(opportunity), care.lines(opportunity).stream()).toList()),
				comment(opportunity)));
	}

	private Stream<RichText> promise(Opportunity opportunity) {
		return Stream.of(
				opportunity.getImpact() == null ? "" : context.text("opportunity.impact", opportunity.getImpact()),
				opportunity.getEffort() == null ? "" : context.text("opportunity.effort", opportunity.getEffort()),
				opportunity.getPain() == null ? "" : context.text("opportunity.pain", context.texts().title(opportunity.getPain())))
				.map(ImprovementText::quiet);
	}

	private RichText comment(NamedElement element) {
		return quiet(context.index().comment(element));
	}

	private static RichText quiet(String text) {
		return text.isEmpty() ? RichText.EMPTY : RichText.of(new Quiet(text));
	}

	private static Tone tone(PainSeverity severity) {
		return switch (severity) {
			case ABANDONMENT -> Tone.BAD;
			case WORKAROUND -> Tone.WARNING;
			case TRIVIAL, UNSPECIFIED -> Tone.NEUTRAL;
		};
	}
}
