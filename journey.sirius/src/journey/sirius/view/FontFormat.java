// SPDX-License-Identifier: EPL-2.0
package journey.sirius.view;

/** How a text stands out. */
public enum FontFormat {
	ITALIC, BOLD, UNDERLINE, STRIKE_THROUGH
}
