// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

/** A place in a diagram, in pixels from its top left corner. */
public record Point(double x, double y) {
}
