// SPDX-License-Identifier: EPL-2.0
/**
 * Where everything of a diagram stands: boxes, wrapped texts and the ways of edges, in pixels. It knows no output, asks for no installed
 * font, and gives the same result everywhere.
 */
package journey.sirius.layout;
