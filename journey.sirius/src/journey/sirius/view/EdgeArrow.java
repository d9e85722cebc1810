// SPDX-License-Identifier: EPL-2.0
package journey.sirius.view;

/** What stands at the end of an edge: the part of Sirius's arrows that the specification uses. */
public enum EdgeArrow {
	NO_DECORATION, INPUT_ARROW, INPUT_CLOSED_ARROW, INPUT_FILL_CLOSED_ARROW, DIAMOND, FILL_DIAMOND, DOT
}
