// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

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
 * @param spread the sum of the squares of what is averaged, or NULL
 * @param ofNothing the value where there is no row at all; NaN if there is none
 */
public record AggregateQuery(String from, String group, String value, String numerator, String denominator, String sample, String open, String spread,
		double ofNothing) {

	private static final String NULL = "NULL";

	/** A plain number. */
	static AggregateQuery of(String from, String group, String value, String sample, double ofNothing) {
		return new AggregateQuery(from, group, value, NULL, NULL, sample, NULL, NULL, ofNothing);
	}

	/** A quotient of counts. */
	static AggregateQuery share(String from, String group, String numerator, String denominator, String open) {
		return new AggregateQuery(from, group, quotient(numerator, denominator), numerator, denominator, denominator, open, NULL, Double.NaN);
	}

	static String quotient(String numerator, String denominator) {
		return "CAST(" + numerator + " AS DOUBLE) / nullif(" + denominator + ", 0)";
	}
}
