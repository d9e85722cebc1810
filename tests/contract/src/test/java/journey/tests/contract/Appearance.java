// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

/**
 * How a reader sees a page: each width, each scheme of colours and each medium once. Two appearances that differ in one of
 * them only would show the same mistakes twice, and axe-core takes seconds for a look at a page.
 */
enum Appearance {

	PHONE_IN_THE_DARK(360, "screen", "dark", "findViolations()"),
	DESKTOP(1024, "screen", "light", "findViolations()"),
	/** A sheet of A4 at 96 dots per inch; browsers print in light colours, and nobody has it read aloud. */
	PRINT(794, "print", "light", "findPaleTexts()");

	final int width;
	final String media;
	final String colours;
	/** The function of axe-runs.js that finds what may be wrong here and not in another appearance. */
	final String search;

	Appearance(int width, String media, String colours, String search) {
		this.width = width;
		this.media = media;
		this.colours = colours;
		this.search = search;
	}
}
