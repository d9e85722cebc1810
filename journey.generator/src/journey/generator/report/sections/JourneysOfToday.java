// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;

import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quiet;
import journey.model.journey.Journey;
import journey.model.journey.JourneyState;
import journey.model.journey.Touchpoint;
import journey.model.queries.Touchpoints;

/** The touchpoints at which customers are today: journeys to be are plans, nobody lives them yet. */
final class JourneysOfToday {

	private final ReportContext context;
	private final List<Touchpoint> touchpoints;

	JourneysOfToday(ReportContext context) {
		this.context = context;
		this.touchpoints = context.index().elements(Journey.class).stream().filter(journey -> journey.getState() != JourneyState.TO_BE)
				.flatMap(journey -> Touchpoints.of(journey).stream()).toList();
	}

	List<Touchpoint> touchpoints() {
		return touchpoints;
	}

	/** A touchpoint; among several journeys, with the one to which it belongs. */
	RichText place(Touchpoint touchpoint) {
		RichText place = context.link(touchpoint);
		if (context.index().elements(Journey.class).size() == 1) {
			return place;
		}
		return place.and(new Quiet(" (" + context.title(touchpoint.getStage().getJourney()) + ")"));
	}
}
