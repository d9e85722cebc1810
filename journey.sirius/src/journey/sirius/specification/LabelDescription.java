// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.Set;

import journey.sirius.expression.Expression;
import journey.sirius.view.Color;
import journey.sirius.view.FontFormat;
import journey.sirius.view.Label;

/**
 * The text of a view.
 *
 * @param onBorder whether the text of a node stands beside it
 */
public record LabelDescription(Expression text, Color color, int size, Set<FontFormat> formats, Label.Alignment alignment, boolean onBorder) {

	public LabelDescription {
		formats = Set.copyOf(formats);
	}
}
