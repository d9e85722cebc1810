// SPDX-License-Identifier: EPL-2.0
/** Pictures as SVG: real text, no script, nothing from elsewhere, readable without seeing it. */
package journey.sirius.svg;
