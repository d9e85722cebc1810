// SPDX-License-Identifier: EPL-2.0
package journey.sirius.expression;

/**
 * A text that stands for itself.
 *
 * @param value an Integer if the text is one, else the text
 */
public record Literal(String text, Object value) implements Expression {
}
