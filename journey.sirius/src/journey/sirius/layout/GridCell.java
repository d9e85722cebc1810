// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

/** A place in the grid of a map; each holds at most one node. */
record GridCell(int column, int row) {
}
