// SPDX-License-Identifier: EPL-2.0
package journey.sirius.view;

/** How a line is drawn. */
public enum LineStyle {
	SOLID, DASH, DOT, DASH_DOT
}
