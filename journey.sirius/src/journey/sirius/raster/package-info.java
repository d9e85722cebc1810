// SPDX-License-Identifier: EPL-2.0
/** Pictures as PNG, drawn without the fonts of the machine. */
package journey.sirius.raster;
