// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import journey.measure.engine.SqlDialect;

/**
 * What is asked of the engine for one measure: aggregates over rows, one line for each span of time and group.
 *
 * @param from the rows; queries with the same rows are answered in one scan
 * @param group an expression over the rows
 * @param value the number itself
 * @param numerator what stands above the stroke, or NULL
 * @param denominator what stands below the stroke, or NULL
 * @param sample the number of cases
 * @param open the number of cases that cannot be judged yet, or NULL
 * @param spread what the interval of the value needs besides: of an NPS the number of answers that are not passive, of a mean the standard
 *            deviation of the cases; or NULL
 * @param ofNothing the value where there is no row at all; NaN if there is none
 * @param typical what the value is a mean or a percentile of; null if it is none
 */
public record AggregateQuery(String from, String group, String value, String numerator, String denominator, String sample, String open, String spread,
		double ofNothing, Typical typical) {

	/** What stands for many values. */
	public sealed interface Typical {

		/** Each value, a number in the unit of the query; NULL for rows that do not count. */
		String each();
	}

	/** Their mean. */
	public record Mean(String each) implements Typical {
	}

	/** @param rank from 0 to 1 */
	public record Percentile(String each, double rank) implements Typical {
	}

	private static final String NULL = "NULL";

	/**
	 * A mean.
	 *
	 * @param sum a binary number
	 */
	static AggregateQuery mean(String from, String group, String sum, String count, String open, String each) {
		return new AggregateQuery(from, group, quotient(sum, count), sum, count, count, open, "stddev_samp(" + each + ")", Double.NaN, new Mean(each));
	}

	/** A plain number. */
	static AggregateQuery of(String from, String group, String value, String sample, double ofNothing) {
		return new AggregateQuery(from, group, value, NULL, NULL, sample, NULL, NULL, ofNothing, null);
	}

	/** A quotient of counts. */
	static AggregateQuery share(SqlDialect dialect, String from, String group, String numerator, String denominator, String open) {
		return new AggregateQuery(from, group, quotient(dialect.number(numerator), denominator), numerator, denominator, denominator, open, NULL, Double.NaN, null);
	}

	/** Without what is in no group. The rows are one table, without a condition. */
	AggregateQuery withinGroups() {
		return new AggregateQuery(from + " WHERE " + group + " IS NOT NULL", group, value, numerator, denominator, sample, open, spread, ofNothing, typical);
	}

	/** @param numerator a binary number */
	static String quotient(String numerator, String denominator) {
		return numerator + " / nullif(" + denominator + ", 0)";
	}
}
