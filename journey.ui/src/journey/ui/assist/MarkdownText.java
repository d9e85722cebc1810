// SPDX-License-Identifier: EPL-2.0
package journey.ui.assist;

/** The little of Markdown that the language server writes, for controls that show the little of HTML that they know. */
final class MarkdownText {

	private MarkdownText() {
	}

	static String toHtml(String markdown) {
		String escaped = markdown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		return escaped.replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>").replaceAll("\\\\([*_`#|~\\[\\]\\\\]|&lt;|&gt;)", "$1").replace("\n\n", "<p>").replaceAll(" *\n", "<br>");
	}
}
