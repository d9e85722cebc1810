// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.List;

import journey.model.journey.Measurable;
import journey.model.journey.Trackable;
import journey.model.queries.Touchpoints;

/** What tells that somebody is at a touchpoint, in a stage or on a journey. */
public final class Tracking {

	private Tracking() {
	}

	/** The events and surveys that track a touchpoint, or those of a stage or a journey, each once, in the order of the text. */
	public static List<Trackable> of(Measurable part) {
		return Touchpoints.within(part).flatMap(touchpoint -> touchpoint.getTrackedBy().stream()).filter(track -> !track.eIsProxy()).distinct().toList();
	}
}
