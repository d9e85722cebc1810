// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.time.Instant;

import journey.model.journey.Segment;
import journey.model.queries.Names;

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

	/**
	 * Only the customers of one segment.
	 *
	 * @param at who belonged to it at this moment
	 */
	record OfSegment(Segment segment, Instant at) implements Grouping {

		@Override
		public String name() {
			return "segment";
		}

		String group() {
			return Names.qualified(segment);
		}
	}

	/**
	 * Only the sessions whose deciding row is one of a customer of the segment. All rows of a session tell what happened in it, whosever they are.
	 *
	 * @param at who belonged to it at this moment
	 */
	record SessionsOfSegment(Segment segment, Instant at) implements Grouping {

		@Override
		public String name() {
			return "segment";
		}

		String group() {
			return Names.qualified(segment);
		}
	}

	/** A property of the event itself, else of the profile of the customer; of a funnel, of the first row that starts it. */
	record OfProperty(String name) implements Grouping {
	}
}
