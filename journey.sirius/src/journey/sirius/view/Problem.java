// SPDX-License-Identifier: EPL-2.0
package journey.sirius.view;

/**
 * Something of a diagram that could not be computed; the rest of it is there.
 *
 * @param place the element of the specification, such as {@code JM_Stage/style/labelExpression}
 * @param expression the expression that failed
 * @param reason why, in words for people who write specifications
 */
public record Problem(String place, String expression, String reason) {
}
