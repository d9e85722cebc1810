// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

/** A formula as numbers that are measured and what is done with them. */
public sealed interface Formula {

	/** A number that no data change. */
	record Constant(double value) implements Formula {
	}

	/** A share of parts of the model itself. */
	record OfModel(int part, int whole) implements Formula {
	}

	/** The length of the window, in seconds. */
	record Length(Window window) implements Formula {
	}

	/**
	 * A measured number.
	 *
	 * @param shift how many windows before the last one
	 */
	record Measured(Measure measure, Window window, int shift) implements Formula {
	}

	/** Two numbers put together. */
	record Operation(Operator operator, Formula left, Formula right) implements Formula {
	}

	/** Operations on two numbers. */
	enum Operator { PLUS, MINUS, TIMES, DIVIDED_BY }
}
