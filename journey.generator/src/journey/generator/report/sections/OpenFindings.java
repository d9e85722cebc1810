// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import journey.generator.report.ReportFinding;
import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Link;
import journey.generator.report.document.Tone;
import journey.model.rules.Severity;

/** How many findings are open, the gravest first. */
final class OpenFindings implements Headline {

	private final ReportContext context;

	OpenFindings(ReportContext context) {
		this.context = context;
	}

	@Override
	public Highlight highlight() {
		String title = context.text("report.findings");
		if (context.findings().isEmpty()) {
			return new Highlight(Tone.GOOD, title, List.of(RichText.of(context.text("report.findings.none"))));
		}
		List<RichText> lines = new ArrayList<>();
		Stream.of(Severity.values()).filter(severity -> count(severity) > 0).forEach(severity -> lines.add(line(severity)));
		return new Highlight(tone(), title, lines);
	}

	private long count(Severity severity) {
		return context.findings().stream().filter(finding -> finding.severity() == severity).count();
	}

	private RichText line(Severity severity) {
		String count = context.text("summary.findings." + severity.name().toLowerCase(Locale.ROOT), new Phrases(context.texts()).number(count(severity)));
		return RichText.of(new Link(context.anchors().of("findings"), count));
	}

	private Tone tone() {
		Severity gravest = context.findings().stream().map(ReportFinding::severity).min(Comparator.naturalOrder()).orElseThrow();
		return switch (gravest) {
			case ERROR -> Tone.BAD;
			case WARNING -> Tone.WARNING;
			case INFO -> Tone.NOTE;
		};
	}
}
