// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

/** Where a value lies with a probability of 95%. */
public record Interval(double low, double high) {

	private static final double Z = 1.959963984540054;

	/** Of a share: Wilson (1927) without continuity correction, the two solutions p of (share - p)² = z² p (1 - p) / n. */
	static Interval wilson(double part, double whole) {
		double a = 1 + Z * Z / whole;
		double b = -(2 * part / whole + Z * Z / whole);
		double c = part * part / (whole * whole);
		double root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
		return new Interval((-b - root) / (2 * a), (-b + root) / (2 * a));
	}

	/** Of the mean of answers that count 1, 0 or -1, times 100: from -100 to 100. */
	static Interval nps(long promoters, long detractors, long answers) {
		double mean = (double) (promoters - detractors) / answers;
		double variance = (double) (promoters + detractors) / answers - mean * mean;
		double half = Z * Math.sqrt(Math.max(0, variance) / answers);
		return new Interval(Math.max(-100, 100 * (mean - half)), Math.min(100, 100 * (mean + half)));
	}
}
