// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

import journey.model.journey.Property;

/** Many values of which one number is made. */
public sealed interface Values {

	/** What a property holds in the rows of an event or fact. */
	record OfProperty(Selection rows, Property property) implements Values {
	}

	/** The time from the first step to the last, of each unit that converts. */
	record Times(Funnel funnel) implements Values {
	}

	/** The duration of each session with such an event. */
	record Stays(Selection rows) implements Values {
	}

	/** The time between the first and the last such event of each customer. */
	record Lifespans(Selection rows) implements Values {
	}
}
