// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.math.BigDecimal;
import java.util.List;

/**
 * Many values of which one is made.
 *
 * @param open cases that are not judged yet; null where none can be
 */
record Cases(List<BigDecimal> values, Long open) {

	Answer sum() {
		return answer(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue());
	}

	Answer mean() {
		return values.isEmpty() ? answer(null) : answer(sum().value() / values.size());
	}

	/** Interpolated linearly between two values: type 7 of Hyndman and Fan. */
	Answer percentile(double rank) {
		if (values.isEmpty()) {
			return answer(null);
		}
		List<BigDecimal> sorted = values.stream().sorted().toList();
		double place = (sorted.size() - 1) * rank / 100;
		int below = (int) Math.floor(place);
		int above = Math.min(below + 1, sorted.size() - 1);
		double lower = sorted.get(below).doubleValue();
		return answer(lower + (sorted.get(above).doubleValue() - lower) * (place - below));
	}

	private Answer answer(Double value) {
		return Answer.of(value, values.size()).withOpen(open);
	}
}
