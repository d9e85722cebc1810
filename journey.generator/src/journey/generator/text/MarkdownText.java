// SPDX-License-Identifier: EPL-2.0
package journey.generator.text;

import java.util.regex.Pattern;

import com.google.common.html.HtmlEscapers;

/** Texts of users as they may stand in Markdown, also in a cell of a table. */
public final class MarkdownText {

	/** Whatever Markdown could read as markup within a line or a cell; & < > and quotes become HTML entities first. */
	private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|~#]");

	/** A no-break space at the edge of a cell would still let markup begin there. */
	private static final Pattern OUTER_BLANKS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

	private MarkdownText() {
	}

	public static String markdown(String text) {
		String html = HtmlEscapers.htmlEscaper().escape(OUTER_BLANKS.matcher(VisibleText.of(text)).replaceAll(""));
		return MARKUP.matcher(html.replace("&#39;", "'")).replaceAll("\\\\$0");
	}

	/** A formula or a name of a source, in the face of code. */
	public static String code(String text) {
		return text.isEmpty() ? "" : "<code>" + markdown(text) + "</code>";
	}
}
