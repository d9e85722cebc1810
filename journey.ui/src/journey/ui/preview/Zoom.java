// SPDX-License-Identifier: EPL-2.0
package journey.ui.preview;

/** How large a diagram is shown. */
enum Zoom {
	/** As wide as there is room for, not larger than it is, and legible. */
	FIT("fit"),
	FULL("full");

	private final String style;

	Zoom(String style) {
		this.style = style;
	}

	/** The class of the page that makes it so large. */
	String style() {
		return style;
	}
}
