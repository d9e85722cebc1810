// SPDX-License-Identifier: EPL-2.0
/** Pictures as PDF: one page as large as the picture. */
package journey.sirius.pdf;
