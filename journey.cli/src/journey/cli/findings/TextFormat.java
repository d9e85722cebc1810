// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import journey.cli.terminal.Colours;
import journey.cli.terminal.PlainText;
import journey.dsl.workspace.LocatedIssue;
import journey.model.messages.Messages;
import journey.model.rules.Severity;

/** Findings for people: place, message, the line of the text and a caret below the mistake. */
final class TextFormat implements FindingsFormat {

	private static final Messages MESSAGES = new Messages(TextFormat.class);
	/** Of a longer line only the part around the mistake is shown. */
	private static final int WIDTH = 120;
	private static final String ELLIPSIS = "…";

	private final Colours colours;
	private final FindingNotes notes;

	TextFormat(TextStyle style) {
		this.colours = style.colours();
		this.notes = style.notes();
	}

	@Override
	public String text(CheckResult result) {
		StringBuilder out = new StringBuilder();
		Set<String> explained = new HashSet<>();
		for (LocatedIssue finding : result.findings()) {
			appendHead(finding, result.locale(), out);
			appendExcerpt(finding, out);
			if (finding.code() != null && explained.add(finding.code())) {
				notes.about(finding.code(), result.locale()).forEach(line -> out.append("  ").append(line).append('\n'));
			}
		}
		return out.toString();
	}

	private void appendHead(LocatedIssue finding, Locale locale, StringBuilder out) {
		Severity severity = finding.severity();
		String place = PlainText.ofFile(finding.file().name()) + ":" + finding.line() + ":" + finding.column();
		String word = MESSAGES.text(locale, "severity." + severity.name().toLowerCase(Locale.ROOT));
		String kind = finding.code() == null ? word : word + " " + finding.code();
		out.append(colours.strong(place)).append(": ").append(colours.of(severity, kind)).append(": ")
				.append(PlainText.of(finding.message(locale))).append('\n');
	}

	private void appendExcerpt(LocatedIssue finding, StringBuilder out) {
		String line = line(finding.file().text(), finding.line());
		if (line.isBlank()) {
			return;
		}
		int column = Math.min(finding.column() - 1, line.length());
		int start = Math.max(0, Math.min(column - WIDTH / 2, line.length() - WIDTH));
		int end = Math.min(line.length(), start + WIDTH);
		String shown = (start > 0 ? ELLIPSIS : "") + PlainText.of(line.substring(start, end)) + (end < line.length() ? ELLIPSIS : "");
		int before = column - start + (start > 0 ? ELLIPSIS.length() : 0);
		int marks = Math.max(1, Math.min(finding.length(), end - column));
		String number = String.valueOf(finding.line());
		out.append(colours.faint("  " + number + " | ")).append(shown).append('\n');
		out.append(colours.faint("  " + " ".repeat(number.length()) + " | ")).append(" ".repeat(before))
				.append(colours.of(finding.severity(), "^".repeat(marks))).append('\n');
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
}
