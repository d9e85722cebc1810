// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import journey.model.journey.Event;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;

/** Something that happens to a customer and that a source records. Times are seconds since 1970. */
sealed interface Happening {

	/** When it is recorded. */
	long at();

	/** Where it happened; null if nobody knows. */
	Touchpoint place();

	record Occurred(long at, Event event, Touchpoint place) implements Happening {
	}

	/** An invitation to a survey, and the answer if there is one: how many steps above the worst one. */
	record Asked(long invited, Survey survey, Touchpoint place, boolean answered, long answeredAt, int answer) implements Happening {

		@Override
		public long at() {
			return answered ? answeredAt : invited;
		}
	}
}
