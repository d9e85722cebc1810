// SPDX-License-Identifier: EPL-2.0
package journey.generator.report;

import com.google.common.html.HtmlEscapers;

/** Texts of users as they may stand in HTML, between tags and in quoted attributes. */
final class HtmlText {

	private HtmlText() {
	}

	static String html(String text) {
		return HtmlEscapers.htmlEscaper().escape(VisibleText.of(text));
	}
}
