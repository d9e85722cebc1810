// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import journey.generator.report.document.RichText;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.MeasuringChoice;
import journey.model.journey.NamedElement;
import journey.model.journey.Owned;
import journey.model.journey.Persona;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;

/** What the report calls something that has an owner: a link if there is a place about it. */
final class OwnedText {

	private final ReportContext context;

	OwnedText(ReportContext context) {
		this.context = context;
	}

	RichText of(Owned owned) {
		return switch (owned) {
			case Touchpoint touchpoint -> context.link(touchpoint);
			case Journey journey -> context.link(journey);
			case Stage stage -> context.link(stage);
			case Persona persona -> context.link(persona);
			case Kpi kpi -> context.link(kpi);
			case Source source -> context.link(source);
			case NamedElement element -> RichText.of(context.title(element));
			case MeasuringChoice choice when choice.getJourney() != null -> context.link(choice.getJourney());
			default -> RichText.of(context.text("unknown"));
		};
	}
}
