// SPDX-License-Identifier: EPL-2.0
/** The fonts that come with the program, so that files look the same everywhere. */
package journey.sirius.letters;
