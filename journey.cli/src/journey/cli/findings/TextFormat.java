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

	private final TextStyle style;
	private final Colours colours;
	private final Excerpt excerpt;

	TextFormat(TextStyle style) {
		this.style = style;
		this.colours = style.colours();
		this.excerpt = new Excerpt(colours);
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
				excerpt.append(lines.line(finding.line()), finding.line(), finding.column(), finding.length(),
						marks -> colours.of(finding.severity(), marks), out);
				if (finding.code() != null && explained.add(finding.code())) {
					style.notes().about(finding.code(), result.locale()).forEach(line -> out.append("  ").append(line).append('\n'));
				}
			}
			if (shown.size() < findings.size()) {
				out.append(MESSAGES.text(result.locale(), "more", findings.size() - shown.size(), PlainText.ofFile(file.name()))).append('\n');
			}
		});
		result.proofs().ifPresent(proofs -> new ProofsText(proofs, colours, result.locale()).append(out));
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
}
