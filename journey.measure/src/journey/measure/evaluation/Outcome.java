// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

/**
 * A number with what it is made of. What is not known, or not defined, is NaN or -1.
 *
 * @param value NaN if it is undefined
 * @param numerator NaN if the value is no quotient
 * @param denominator NaN if the value is no quotient
 * @param sample the number of cases; -1 if there is nothing to count
 * @param open the number of cases that cannot be judged yet; -1 if all can
 * @param spread what the interval needs besides, as the query says; NaN if it is not known
 */
record Outcome(double value, double numerator, double denominator, long sample, long open, double spread) {

	static Outcome constant(double value) {
		return new Outcome(value, Double.NaN, Double.NaN, -1, -1, Double.NaN);
	}

	Outcome plus(Outcome other) {
		return combined(value + other.value, other);
	}

	Outcome times(Outcome other) {
		return combined(value * other.value, other);
	}

	/** One less a share is the share of the others. */
	Outcome minus(Outcome other) {
		boolean complement = isConstant() && value == 1 && !Double.isNaN(other.denominator);
		return complement
				? new Outcome(1 - other.value, other.denominator - other.numerator, other.denominator, other.sample, other.open, Double.NaN)
				: combined(value - other.value, other);
	}

	/** A denominator of zero gives no value. */
	Outcome over(Outcome other) {
		double quotient = other.value == 0 ? Double.NaN : value / other.value;
		return new Outcome(quotient, value, other.value, other.sample >= 0 ? other.sample : sample, Math.max(open, other.open), Double.NaN);
	}

	Outcome ofCases(long cases) {
		return new Outcome(value, numerator, denominator, cases, open, spread);
	}

	private boolean isConstant() {
		return sample < 0;
	}

	private Outcome combined(double result, Outcome other) {
		long cases = sample < 0 ? other.sample : other.sample < 0 ? sample : Math.min(sample, other.sample);
		return new Outcome(result, Double.NaN, Double.NaN, cases, Math.max(open, other.open), Double.NaN);
	}
}
