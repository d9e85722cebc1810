// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import journey.model.journey.Opportunity;

/** The scale on which the impact and the effort of opportunities are rated (row 69 of the requirements). */
public final class Rating {

	public static final int LOWEST = 1;
	public static final int HIGHEST = 5;

	private Rating() {
	}

	/** Whether a rating is there and on the scale. */
	public static boolean isOnScale(Integer rating) {
		return rating != null && rating >= LOWEST && rating <= HIGHEST;
	}

	/** Whether both the impact and the effort of an opportunity are there and on the scale. */
	public static boolean isRated(Opportunity opportunity) {
		return isOnScale(opportunity.getImpact()) && isOnScale(opportunity.getEffort());
	}
}
