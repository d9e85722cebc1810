// SPDX-License-Identifier: EPL-2.0
package journey.generator.text;

import com.google.common.html.HtmlEscapers;

/** Texts of users as they may stand in HTML, between tags and in quoted attributes. */
public final class HtmlText {

	private HtmlText() {
	}

	public static String html(String text) {
		return HtmlEscapers.htmlEscaper().escape(VisibleText.of(text));
	}
}
