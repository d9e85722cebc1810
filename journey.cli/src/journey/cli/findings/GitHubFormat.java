// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import journey.cli.terminal.PlainText;
import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.UnreadableFile;
import journey.model.rules.Severity;

/** Findings as workflow commands of GitHub Actions, which become annotations of the changed lines. */
final class GitHubFormat implements FindingsFormat {

	/** Where a line break begins or ends. */
	private static final Pattern BREAKS = Pattern.compile("(?<=[\r\n])|(?=[\r\n])");

	@Override
	public String text(CheckResult result) {
		StringBuilder out = new StringBuilder();
		result.findings().forEach(finding -> append(finding, result.locale(), out));
		result.unreadable().forEach(file -> append(file, result.locale(), out));
		return out.toString();
	}

	private static void append(LocatedIssue finding, Locale locale, StringBuilder out) {
		out.append("::").append(command(finding.severity())).append(" file=").append(property(finding.file().name()))
				.append(",line=").append(finding.line()).append(",col=").append(finding.column())
				.append(",endLine=").append(finding.endLine());
		if (finding.code() != null) {
			out.append(",title=").append(property(finding.code()));
		}
		out.append("::").append(data(finding.message(locale))).append('\n');
	}

	private static void append(UnreadableFile file, Locale locale, StringBuilder out) {
		out.append("::error file=").append(property(file.name())).append(",title=").append(property(file.reason().code()))
				.append("::").append(data(file.message(locale))).append('\n');
	}

	private static String command(Severity severity) {
		return switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			default -> "notice";
		};
	}

	private static String property(String text) {
		return data(text).replace(":", "%3A").replace(",", "%2C");
	}

	private static String data(String text) {
		return BREAKS.splitAsStream(text).map(part -> switch (part) {
			case "\r" -> "%0D";
			case "\n" -> "%0A";
			default -> PlainText.of(part).replace("%", "%25");
		}).collect(Collectors.joining());
	}
}
