// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.functions;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The signature of a function of the formula language.
 *
 * @param name as it is written
 * @param inputs its parameters, all of them needed
 * @param takes the parts that may follow the first argument
 * @param needs those of them without which the value is not defined
 * @param counted whom it must tell apart
 * @param outcome how its value comes about
 * @param value what it is worth
 * @param example a formula that uses it, for the reference
 * @param reads what must be collected, or said of the journey, besides whom it counts
 */
public record Function(String name, List<Input> inputs, Set<Part> takes, Set<Part> needs, Counted counted, Outcome outcome, ValueRule value, String example, Set<Reads> reads) {

	/** A function that looks at what has happened in a window. */
	Function(String name, List<Input> inputs, Set<Part> takes, Set<Part> needs, Counted counted, Outcome outcome, ValueRule value, String example) {
		this(name, inputs, takes, needs, counted, outcome, value, example, Set.of(Reads.TIME));
	}

	Function reading(Reads... others) {
		return new Function(name, inputs, takes, needs, counted, outcome, value, example, Set.of(others));
	}

	/** The input that an argument stands for: the one that it names, else the one at its position. */
	public Optional<Input> input(String parameter, int position) {
		if (parameter != null) {
			return inputs.stream().filter(input -> input.name().equals(parameter)).findFirst();
		}
		return position < inputs.size() ? Optional.of(inputs.get(position)) : Optional.empty();
	}

	/** The signature in one line, such as {@code percentile(values, rank)}. */
	public String heading() {
		return name + "(" + String.join(", ", inputs.stream().map(Input::name).toList()) + ")";
	}
}
