// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import journey.generator.report.ReportFinding;
import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.model.rules.Rules;
import journey.model.rules.Severity;
import journey.model.rules.SilencedFinding;

/** What the rules have found, and what somebody has decided not to see. */
final class FindingsPart implements ReportPart {

	private final ReportContext context;

	FindingsPart(ReportContext context) {
		this.context = context;
	}

	@Override
	public Optional<Section> section() {
		List<Section> parts = new ArrayList<>();
		silenced().ifPresent(parts::add);
		return Optional.of(new Section(context.anchors().of("findings"), context.text("report.findings"), Section.Start.RUNNING, List.of(open()), parts));
	}

	private Block open() {
		TableBuilder table = new TableBuilder(context.texts(), context.text("report.findings"))
				.column("finding.code", NAME).column("finding.severity", WORD).column("finding.message", TEXT).column("finding.place", TEXT);
		context.findings().forEach(finding -> table.row(
				Cell.of(finding.code()),
				Cell.of(severity(finding)),
				Cell.of(context.texts().unbroken(finding.message())),
				Cell.of(finding.place())));
		return table.isEmpty() ? new Paragraph(context.text("report.findings.none")) : table.build();
	}

	private RichText severity(ReportFinding finding) {
		return RichText.of(new Badge(tone(finding.severity()), context.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT))));
	}

	private static Tone tone(Severity severity) {
		return switch (severity) {
			case ERROR -> Tone.BAD;
			case WARNING -> Tone.WARNING;
			case INFO -> Tone.NOTE;
		};
	}

	private Optional<Section> silenced() {
		String title = context.text("report.silenced");
		TableBuilder table = new TableBuilder(context.texts(), title)
				.column("finding.code", NAME).column("finding.message", TEXT).column("silenced.reason", TEXT).column("silenced.author", WORD);
		context.index().files().stream().flatMap(file -> Rules.check(file, context.index()).silenced().stream()).forEach(silenced -> silenced(silenced, table));
		return table.isEmpty() ? Optional.empty() : Optional.of(new Section(context.anchors().of("silenced"), title, List.of(table.build())));
	}

	private void silenced(SilencedFinding silenced, TableBuilder table) {
		table.row(
				Cell.of(silenced.finding().code().code()),
				Cell.of(context.texts().unbroken(silenced.finding().message(context.locale()))),
				Cell.of(silenced.decision().getReason()),
				Cell.of(silenced.decision().getAuthor()));
	}
}
