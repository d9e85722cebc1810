// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.io.PrintStream;
import java.util.Locale;

import journey.dsl.workspace.LocatedIssue;
import journey.model.messages.Messages;

/** Prints findings for people: place, message, the line of the text and a caret below the mistake. */
final class FindingPrinter {

	private static final Messages MESSAGES = new Messages(FindingPrinter.class);
	/** Of a longer line only the part around the mistake is shown. */
	private static final int WIDTH = 120;
	private static final String ELLIPSIS = "…";

	private final PrintStream out;
	private final Locale locale;

	FindingPrinter(PrintStream out, Locale locale) {
		this.out = out;
		this.locale = locale;
	}

	void print(LocatedIssue issue) {
		String severity = MESSAGES.text(locale, "severity." + issue.severity().name().toLowerCase(Locale.ROOT));
		String code = issue.code() == null ? "" : " " + issue.code();
		out.println(printable(issue.file().name()) + ":" + issue.line() + ":" + issue.column() + ": " + severity + code + ": "
				+ printable(issue.message(locale)));
		String line = line(issue.file().text(), issue.line());
		if (line.isBlank()) {
			return;
		}
		int column = Math.min(issue.column() - 1, line.length());
		int start = Math.max(0, Math.min(column - WIDTH / 2, line.length() - WIDTH));
		int end = Math.min(line.length(), start + WIDTH);
		String before = (start > 0 ? ELLIPSIS : "") + printable(line.substring(start, column));
		String after = printable(line.substring(column, end)) + (end < line.length() ? ELLIPSIS : "");
		int marks = Math.max(1, Math.min(issue.length(), end - column));
		String margin = " ".repeat(String.valueOf(issue.line()).length());
		out.println("  " + issue.line() + " | " + before + after);
		out.println("  " + margin + " | " + " ".repeat(before.length()) + "^".repeat(marks));
	}

	private static String line(String text, int number) {
		int start = 0;
		for (int i = 1; i < number; i++) {
			start = text.indexOf('\n', start) + 1;
			if (start == 0) {
				return "";
			}
		}
		int end = text.indexOf('\n', start);
		String line = end < 0 ? text.substring(start) : text.substring(start, end);
		return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
	}

	/** Text that cannot move the cursor, change colours or turn the direction of writing; as long as the original. */
	static String printable(String text) {
		StringBuilder printable = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean direction = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
			printable.append(c == '\t' ? ' ' : Character.isISOControl(c) || direction ? '\uFFFD' : c);
		}
		return printable.toString();
	}
}
