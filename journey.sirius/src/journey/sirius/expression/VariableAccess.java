// SPDX-License-Identifier: EPL-2.0
package journey.sirius.expression;

/** {@code var:name}: the value of a variable, or of {@code self}, the context. */
public record VariableAccess(String text, String variable) implements Expression {
}
