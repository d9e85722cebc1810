// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.functions;

import java.util.List;

import journey.model.journey.Argument;
import journey.model.types.ValueType;

/** What a function is worth when it is applied to these arguments. */
@FunctionalInterface
public interface ValueRule {

	ValueType of(List<Given> arguments);

	/**
	 * An argument whose kind is known.
	 *
	 * @param argument as it is written
	 * @param kind what stands there
	 * @param target what it names; null if it names nothing
	 * @param value what it is worth by itself: the values of a property, of a KPI or of an expression
	 * @param text the argument as a formula writes it
	 */
	record Given(Argument argument, InputKind kind, Object target, ValueType value, String text) {
	}
}
