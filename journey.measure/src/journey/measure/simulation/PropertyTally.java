// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values of a property. */
public final class PropertyTally {

	private final Shape shape;
	private final Map<String, Long> words = new TreeMap<>();
	private BigDecimal sum = BigDecimal.ZERO;
	private long values;
	private long missing;

	/** @param shape null if the values have no choice */
	PropertyTally(Shape shape) {
		this.shape = shape;
	}

	void add(String text) {
		if (text.isEmpty()) {
			missing++;
			return;
		}
		values++;
		if (isNumber()) {
			sum = sum.add(new BigDecimal(text));
		} else if (shape instanceof Shape.Words || shape instanceof Shape.Truth) {
			words.merge(text, 1L, Long::sum);
		}
	}

	private boolean isNumber() {
		return shape instanceof Shape.Whole || shape instanceof Shape.Amount || shape instanceof Shape.Ratio;
	}

	public long values() {
		return values;
	}

	public long missing() {
		return missing;
	}

	/** Of numbers. */
	public Optional<BigDecimal> sum() {
		return isNumber() ? Optional.of(sum) : Optional.empty();
	}

	/** How often each is there, of texts that are one of some and of truth values. */
	public Map<String, Long> words() {
		return words;
	}
}
