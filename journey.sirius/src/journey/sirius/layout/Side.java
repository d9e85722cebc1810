// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

/** A side of a node. */
enum Side {
	LEFT, RIGHT, TOP, BOTTOM
}
