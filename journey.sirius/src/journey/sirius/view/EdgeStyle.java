// SPDX-License-Identifier: EPL-2.0
package journey.sirius.view;

/**
 * How an edge looks.
 *
 * @param size the width of the line in pixels
 */
public record EdgeStyle(Color stroke, int size, LineStyle line, EdgeRouting routing, EdgeArrow sourceArrow, EdgeArrow targetArrow) {
}
