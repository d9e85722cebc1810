// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

import journey.model.journey.CountingUnit;
import journey.model.journey.Expression;
import journey.model.journey.PeriodEdge;
import journey.model.journey.Property;
import journey.model.journey.Span;
import journey.model.journey.Survey;

/** A number that is computed from data: one call of a function in a formula. What each means stands in docs/kpi-functions.md. */
public sealed interface Measure {

	/** What is counted. */
	enum Counted { RECORDS, CUSTOMERS, SESSIONS }

	/** How one number is made of many values. */
	enum Aggregation { SUM, AVG, MIN, MAX, MEDIAN, PERCENTILE, LATEST }

	/** Which customers of a stock. */
	enum Stock { ACTIVE, LOST, GAINED }

	/** Rows, or the customers or sessions that they are of. */
	record Tally(Counted counted, Selection rows) implements Measure {
	}

	/** As a tally, but only rows that no row of another event of the same customer follows within a time span. */
	record TallyWithout(Counted counted, Selection rows, Selection without, Span within) implements Measure {
	}

	/** The customers or sessions for which a condition holds. */
	record Holding(Counted counted, Expression condition) implements Measure {
	}

	/** @param rank of a percentile, from 0 to 100 */
	record Aggregate(Aggregation aggregation, double rank, Values values) implements Measure {
	}

	/** The share of the units with the first step who take the others. */
	record Conversion(Funnel funnel) implements Measure {
	}

	/**
	 * The units with a row of a stage.
	 *
	 * @param journey being anywhere on the journey of the stage
	 * @param within how long after their first row on the journey at most; null: whenever
	 */
	record Reach(FunnelStep stage, FunnelStep journey, CountingUnit unit, Span within) implements Measure {
	}

	/**
	 * The units whose last row on the journey is one of the stage.
	 *
	 * @param journey being anywhere on the journey of the stage
	 */
	record Occupancy(FunnelStep stage, FunnelStep journey, CountingUnit unit) implements Measure {
	}

	/** The share of the customers who have two or more. */
	record Repeat(Selection rows) implements Measure {
	}

	/** Customers whose first row of all lies in the window. */
	record Acquired(Selection rows) implements Measure {
	}

	/**
	 * Customers with a row in a time span before an edge of the window.
	 *
	 * @param value summed over them, the latest of each; null to count them
	 */
	record Active(Stock stock, Selection rows, Property value, Span within, PeriodEdge edge) implements Measure {
	}

	/** Kinds of moves between the touchpoints of a journey. A move can be of several, but one at most of back, skip and loop. */
	enum MoveKind { BACK, SKIP, LOOP, SWITCH, CONFORMING }

	/**
	 * The share of the moves that are of a kind; of customers or sessions, of those with such a move, or, if the moves are to conform, of those
	 * without any other.
	 *
	 * @param unit unspecified: the moves themselves are counted, those of customers
	 */
	record Moves(MoveKind kind, PlannedCourse journey, CountingUnit unit) implements Measure {
	}

	/** The score of a survey in the variant that it declares. */
	record Score(Survey survey) implements Measure {
	}

	/** The answers to a survey. */
	record Responses(Survey survey) implements Measure {
	}

	/** The invitations to a survey. */
	record Invitations(Survey survey) implements Measure {
	}
}
