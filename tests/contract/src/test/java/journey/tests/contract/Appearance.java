// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

/** How a reader sees a page. */
enum Appearance {

	PHONE(360, "screen", "light", "findViolations()"),
	PHONE_IN_THE_DARK(360, "screen", "dark", "findPaleTexts()"),
	DESKTOP(1024, "screen", "light", "findViolations()"),
	DESKTOP_IN_THE_DARK(1024, "screen", "dark", "findPaleTexts()"),
	/** A sheet of A4 at 96 dots per inch; browsers print in light colours. */
	PRINT(794, "print", "light", "findViolations()");

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
