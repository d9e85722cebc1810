// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import journey.model.journey.Property;

/** What the values of a KPI are broken down by. */
public sealed interface Grouping {

	/** The name as it is written in the model; empty for all cases together. */
	String name();

	/** All cases together. */
	record None() implements Grouping {

		@Override
		public String name() {
			return "";
		}
	}

	/** The channel of a row; of a funnel, of the first row that starts it. */
	record Channel() implements Grouping {

		@Override
		public String name() {
			return "channel";
		}
	}

	/** A property of the event itself; of a funnel, of the first row that starts it. */
	record OfProperty(Property property) implements Grouping {

		@Override
		public String name() {
			return property.getName();
		}
	}
}
