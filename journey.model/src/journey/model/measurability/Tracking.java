// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.List;
import java.util.stream.Stream;

import journey.model.journey.Journey;
import journey.model.journey.Measurable;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.journey.Trackable;
import journey.model.queries.Touchpoints;

/** What tells that somebody is at a touchpoint, in a stage or on a journey. */
final class Tracking {

	private Tracking() {
	}

	/** The events and surveys that track a touchpoint, or those of a stage or a journey, each once, in the order of the text. */
	static List<Trackable> of(Measurable part) {
		return touchpoints(part).flatMap(touchpoint -> touchpoint.getTrackedBy().stream()).filter(track -> !track.eIsProxy()).distinct().toList();
	}

	static boolean isTracked(Measurable part) {
		return touchpoints(part).flatMap(touchpoint -> touchpoint.getTrackedBy().stream()).anyMatch(track -> !track.eIsProxy());
	}

	/** The touchpoints of a touchpoint, a stage or a journey. */
	static Stream<Touchpoint> touchpoints(Measurable part) {
		return switch (part) {
			case Touchpoint touchpoint -> Stream.of(touchpoint);
			case Stage stage -> stage.getTouchpoints().stream();
			case Journey journey -> Touchpoints.of(journey).stream();
			default -> Stream.empty();
		};
	}
}
