// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

/**
 * What a formula is worth. What the definitions do not say of it is null; so is the value if there is none.
 *
 * @param numerator of a quotient, with the denominator
 * @param sample the cases that the value rests on
 * @param open the cases that are not judged yet
 * @param interval of 95%
 */
public record Answer(Double value, Double numerator, Double denominator, Long sample, Long open, Interval interval) {

	static Answer number(Double value) {
		return new Answer(value, null, null, null, null, null);
	}

	static Answer of(Double value, long sample) {
		return new Answer(value, null, null, sample, null, null);
	}

	static Answer count(long cases) {
		return of((double) cases, cases);
	}

	/** Nothing can be divided by zero. */
	static Answer quotient(Answer above, Answer below) {
		if (above.value == null || below.value == null || below.value == 0) {
			return number(null);
		}
		return new Answer(above.value / below.value, above.value, below.value, below.sample, null, null);
	}

	static Answer share(long part, long whole) {
		return quotient(count(part), count(whole)).withInterval(whole == 0 ? null : Interval.wilson(part, whole));
	}

	Answer withOpen(Long cases) {
		return new Answer(value, numerator, denominator, sample, cases, interval);
	}

	Answer withInterval(Interval some) {
		return new Answer(value, numerator, denominator, sample, open, some);
	}

	/** The same in a unit that is so many times as long. */
	Answer inUnitsOf(double length) {
		return value == null ? this : new Answer(value / length, null, null, sample, open, null);
	}
}
