// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import journey.generator.report.document.RichText;
import journey.model.journey.Intention;
import journey.model.journey.Persona;

/** Whose goal or activity it is that a touchpoint serves. */
final class IntentionText {

	private final ReportContext context;

	IntentionText(ReportContext context) {
		this.context = context;
	}

	/** Its title, then a link to the persona. */
	RichText of(Intention intention) {
		RichText title = RichText.of(context.title(intention));
		return intention.eContainer() instanceof Persona persona ? title.and(" (").and(context.link(persona)).and(")") : title;
	}
}
