// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import journey.sirius.expression.Expression;
import journey.sirius.view.Color;
import journey.sirius.view.LineStyle;
import journey.sirius.view.NodeStyle.Gradient;
import journey.sirius.view.NodeStyle.Shape;

/**
 * The look of a node or a container.
 *
 * @param width in units of ten pixels
 * @param height in units of ten pixels
 * @param size both extents of a node of which one is 0; null for a container
 * @param tooltip null if there is none
 * @param image null if it is no image
 */
public record NodeStyleDescription(Shape shape, LabelDescription label, Color fill, Color secondFill, Gradient gradient, Color border, Expression borderSize,
		LineStyle borderLine, Expression width, Expression height, Expression size, int arc, String image, Expression tooltip) {
}
