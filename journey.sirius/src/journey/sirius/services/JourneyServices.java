// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import journey.model.journey.Journey;
import journey.model.queries.Names;

/** What diagrams ask of a journey. Called by name from journey.odesign. */
public class JourneyServices {

	public String journeyMapTitle(Journey journey) {
		return Names.title(journey);
	}
}
