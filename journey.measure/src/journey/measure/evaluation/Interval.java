// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Where the value of a large population lies with a confidence of 95%, seen from a sample. */
record Interval(double low, double high) {

	/** The two-sided 95% quantile of the normal distribution. */
	private static final double Z = 1.959963984540054;
	private static final double PERCENT = 100;
	private static final int DIGITS = 6;

	/** Of a share: the score interval of Wilson (1927), without continuity correction. */
	static Optional<Interval> ofShare(double part, double whole) {
		if (!(whole > 0) || part < 0 || part > whole) {
			return Optional.empty();
		}
		double share = part / whole;
		double scale = 1 + Z * Z / whole;
		double centre = (share + Z * Z / (2 * whole)) / scale;
		double half = Z / scale * Math.sqrt(share * (1 - share) / whole + Z * Z / (4 * whole * whole));
		return Optional.of(new Interval(part == 0 ? 0 : centre - half, part == whole ? 1 : centre + half));
	}

	/**
	 * Of an NPS in points: each answer is 1, 0 or -1, with the variance p₊ + p₋ − NPS².
	 *
	 * @param extremes the number of answers that are not 0
	 */
	static Optional<Interval> ofNps(double difference, double answers, double extremes) {
		if (!(answers > 0)) {
			return Optional.empty();
		}
		double score = difference / answers;
		double error = Math.sqrt(Math.max(0, extremes / answers - score * score) / answers);
		return Optional.of(new Interval(Math.max(-PERCENT, PERCENT * (score - Z * error)), Math.min(PERCENT, PERCENT * (score + Z * error))));
	}

	/**
	 * Of the mean of many values, by the normal distribution. The last digits of a standard deviation depend on the order in which the values are
	 * added: six are kept.
	 */
	static Interval ofMean(double mean, double deviation, long cases) {
		double error = Z * deviation / Math.sqrt(cases);
		return new Interval(rounded(mean - error), rounded(mean + error));
	}

	/** Between which ranks, from 0 to 1, the percentile of a large population lies. */
	static Interval ofRank(double rank, long cases) {
		double error = Z * Math.sqrt(rank * (1 - rank) / cases);
		return new Interval(Math.max(0, rank - error), Math.min(1, rank + error));
	}

	Interval times(double factor) {
		return new Interval(low * factor, high * factor);
	}

	private static double rounded(double number) {
		return Double.isFinite(number) ? new BigDecimal(number).round(new MathContext(DIGITS)).doubleValue() : number;
	}
}
