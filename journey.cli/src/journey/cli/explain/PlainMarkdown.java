// SPDX-License-Identifier: EPL-2.0
package journey.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import journey.cli.terminal.WrappedText;

/** The little Markdown that the pages of rules use, as plain text: signs of emphasis go, code is indented or in quotes. */
final class PlainMarkdown {

	private static final int WIDTH = 80;
	private static final String CODE_INDENT = "    ";
	private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
	private static final Pattern CODE = Pattern.compile("`([^`]*)`");

	private final List<String> lines = new ArrayList<>();
	private final List<String> paragraph = new ArrayList<>();

	private PlainMarkdown() {
	}

	/** The lines of a text, wrapped for a terminal. */
	static List<String> lines(String markdown) {
		PlainMarkdown plain = new PlainMarkdown();
		plain.add(markdown);
		return plain.lines;
	}

	/** The words of a paragraph on one line. */
	static String words(String markdown) {
		String withoutLinks = LINK.matcher(markdown).replaceAll("$1");
		return CODE.matcher(withoutLinks).replaceAll("“$1”").replace("**", "").replaceAll("\\s+", " ").strip();
	}

	private void add(String markdown) {
		boolean code = false;
		for (String line : markdown.strip().lines().toList()) {
			if (line.startsWith("```")) {
				endParagraph();
				code = !code;
			} else if (code) {
				lines.add(line.isEmpty() ? "" : CODE_INDENT + line.replace("\t", CODE_INDENT));
			} else if (line.startsWith("#")) {
				endParagraph();
				lines.add(words(line.replaceFirst("^#+", "")).toUpperCase(Locale.ROOT));
			} else if (line.isBlank()) {
				endParagraph();
				lines.add("");
			} else {
				if (line.startsWith("- ") || line.startsWith("|")) {
					endParagraph();
				}
				paragraph.add(line);
			}
		}
		endParagraph();
	}

	private void endParagraph() {
		if (!paragraph.isEmpty()) {
			lines.addAll(WrappedText.lines(words(String.join(" ", paragraph)), WIDTH));
			paragraph.clear();
		}
	}
}
