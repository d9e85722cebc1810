// SPDX-License-Identifier: EPL-2.0
package journey.sirius.view;

import java.util.Set;

/**
 * A text and how it looks.
 *
 * @param size in points
 * @param alignment where the text stands in its node; centred for edges
 * @param onBorder whether the text stands beside its node, not in it
 */
public record Label(String text, Color color, int size, Set<FontFormat> formats, Alignment alignment, boolean onBorder) {

	/** Where a text stands. */
	public enum Alignment {
		CENTER, LEFT, RIGHT
	}

	public Label {
		formats = Set.copyOf(formats);
	}
}
