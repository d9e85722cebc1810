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

	/** What begins a list, a rule or an underline. */
	private static final Pattern LIST_ENTRY = Pattern.compile("^(\\d*)([.)](?=\\s|$)|[-+=])");

	private MarkdownText() {
	}

	/** A text by itself: as a heading, a paragraph or a cell. */
	public static String markdown(String text) {
		return lineStart(inline(text));
	}

	/** A piece of a line; a line made of such pieces goes through {@link #lineStart}. */
	public static String inline(String text) {
		String html = HtmlEscapers.htmlEscaper().escape(VisibleText.of(text));
		return MARKUP.matcher(html.replace("&#39;", "'")).replaceAll("\\\\$0");
	}

	/** A line without blanks around it, that does not begin like an entry of a list or an underline. */
	public static String lineStart(String line) {
		String trimmed = OUTER_BLANKS.matcher(line).replaceAll("");
		return LIST_ENTRY.matcher(trimmed).replaceAll("$1\\\\$2");
	}

	/** A formula or a name of a source, in the face of code. */
	public static String code(String text) {
		return text.isEmpty() ? "" : "<code>" + inline(text) + "</code>";
	}
}
