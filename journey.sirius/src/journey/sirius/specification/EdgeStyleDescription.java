// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import journey.sirius.expression.Expression;
import journey.sirius.view.Color;
import journey.sirius.view.EdgeArrow;
import journey.sirius.view.EdgeRouting;
import journey.sirius.view.LineStyle;

/**
 * The look of an edge; a label is null where there is none.
 *
 * @param size the width of the line in pixels
 */
public record EdgeStyleDescription(Color stroke, Expression size, LineStyle line, EdgeRouting routing, EdgeArrow sourceArrow, EdgeArrow targetArrow, LabelDescription begin,
		LabelDescription center, LabelDescription end) {
}
