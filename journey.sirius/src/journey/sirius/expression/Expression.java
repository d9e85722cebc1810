// SPDX-License-Identifier: EPL-2.0
package journey.sirius.expression;

/** An expression of the specification. */
public sealed interface Expression permits FeatureAccess, VariableAccess, ServiceCall, Literal {

	/** As it is written. */
	String text();

	/**
	 * Reads an expression.
	 *
	 * @throws IllegalArgumentException if it is of no language that is supported, or is not written well; the message says why
	 */
	static Expression parse(String text) {
		return ExpressionParser.parse(text);
	}
}
