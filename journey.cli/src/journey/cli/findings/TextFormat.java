// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import journey.cli.terminal.Colours;
import journey.cli.terminal.PlainText;
import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.SourceFile;
import journey.dsl.workspace.TextLines;
import journey.model.messages.Messages;
import journey.model.rules.Severity;

/** Findings for people: place, message, the line of the text and a caret below the mistake. */
final class TextFormat implements FindingsFormat {

	private static final Messages MESSAGES = new Messages(TextFormat.class);
	/** Of a longer line only the part around the mistake is shown. */
	private static final int WIDTH = 120;
	private static final String ELLIPSIS = "…";

	private final TextStyle style;
	private final Colours colours;

	TextFormat(TextStyle style) {
		this.style = style;
		this.colours = style.colours();
	}

	@Override
	public String text(CheckResult result) {
		StringBuilder out = new StringBuilder();
		Set<String> explained = new HashSet<>();
		Map<SourceFile, List<LocatedIssue>> byFile = new LinkedHashMap<>();
		result.findings().forEach(finding -> byFile.computeIfAbsent(finding.file(), file -> new ArrayList<>()).add(finding));
		byFile.forEach((file, findings) -> {
			TextLines lines = TextLines.of(file.text());
			List<LocatedIssue> shown = style.amount().of(findings);
			for (LocatedIssue finding : shown) {
				appendHead(finding, result.locale(), out);
				appendExcerpt(finding, lines.line(finding.line()), out);
				if (finding.code() != null && explained.add(finding.code())) {
					style.notes().about(finding.code(), result.locale()).forEach(line -> out.append("  ").append(line).append('\n'));
				}
			}
			if (shown.size() < findings.size()) {
				out.append(MESSAGES.text(result.locale(), "more", findings.size() - shown.size(), PlainText.ofFile(file.name()))).append('\n');
			}
		});
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

	private void appendExcerpt(LocatedIssue finding, String line, StringBuilder out) {
		if (line.isBlank()) {
			return;
		}
		int column = Math.min(finding.column() - 1, line.length());
		int start = wholeLetter(line, Math.max(0, Math.min(column - WIDTH / 2, line.length() - WIDTH)));
		int end = wholeLetter(line, Math.min(line.length(), start + WIDTH));
		String shown = (start > 0 ? ELLIPSIS : "") + PlainText.of(line.substring(start, end)) + (end < line.length() ? ELLIPSIS : "");
		int before = column - start + (start > 0 ? ELLIPSIS.length() : 0);
		int marks = Math.max(1, Math.min(finding.length(), end - column));
		String number = String.valueOf(finding.line());
		out.append(colours.faint("  " + number + " | ")).append(shown).append('\n');
		out.append(colours.faint("  " + " ".repeat(number.length()) + " | ")).append(" ".repeat(before))
				.append(colours.of(finding.severity(), "^".repeat(marks))).append('\n');
	}

	/** The place, or the one before it if it is in the middle of a letter that is two characters. */
	private static int wholeLetter(String line, int place) {
		boolean middle = place > 0 && place < line.length() && Character.isSurrogatePair(line.charAt(place - 1), line.charAt(place));
		return middle ? place - 1 : place;
	}
}
