// SPDX-License-Identifier: EPL-2.0
package journey.measure.engine;

import java.time.Instant;
import java.util.List;

/**
 * What each engine says in words of its own. All other SQL of a measurement is common to them: selections, joins, unions, windows, and
 * aggregates with FILTER. Parameters are expressions; names and values of users stand in them as {@link Sql} writes them.
 */
public interface SqlDialect {

	/** A moment, in the time of UTC in which all tables hold theirs. */
	String moment(Instant moment);

	/** A moment as a whole number: the microseconds since the beginning of 1970. */
	String microseconds(String moment);

	/**
	 * A whole number that is larger the later a row is, and among rows of one moment the later it stands in the data: what
	 * {@link #first} and the like sort by sooner than by two columns.
	 *
	 * @param moment never NULL
	 * @param position from 0 to 2<sup>60</sup>
	 */
	String place(String moment, String position);

	/** A value as a binary number with a fraction. */
	String number(String value);

	/** A value as people write it: without the zeros that the table puts at the end of numbers. */
	String written(String value);

	/** Of a group of rows, the value of the first one. */
	String first(String value, String... order);

	/** Of a group of rows, the value of the last one. */
	String last(String value, String... order);

	/** Of a group of rows, the value of the first one that has one. */
	String firstKnown(String value, String... order);

	/** Of a group of rows, the value of the last one that has one. */
	String lastKnown(String value, String... order);

	/** Whether a condition holds for a row of a group. */
	String any(String condition);

	/** Whether a condition holds for all rows of a group. */
	String all(String condition);

	/**
	 * Of a group of rows, with linear interpolation between two values (type 7).
	 *
	 * @param number a binary number
	 * @param rank from 0 to 1
	 */
	String percentile(String number, double rank);

	/** Of a group of rows, all values, the smallest first. */
	String sorted(String value);

	/** Of a group of rows, a list with each value once; what is missing is one too. */
	String different(String value);

	/** A row for each element of a list, as a column of a query. */
	String oneByOne(String list);

	/** The rows of a query for which a condition holds that looks at the rows beside them. */
	String kept(String query, String condition);

	/** The rows of several queries, each of which may lack columns that others have. */
	String together(List<String> queries);

	/** Whether a query with the same columns has such a row. */
	String isAmong(List<String> columns, String rows);

	/** A query in a WITH that is read several times and computed once. */
	String computedOnce(String name, String query);
}
