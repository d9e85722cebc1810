// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import journey.generator.report.ReportFinding;
import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Figures;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Cell;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Code;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.model.rules.Rules;
import journey.model.rules.Severity;
import journey.model.rules.SilencedFinding;

/** What the rules have found, and what somebody has decided not to see. */
final class FindingsPart implements ReportPart {

	/** Nobody reads more rows, and no browser should have to lay them out. */
	private static final int MOST_ROWS = 500;

	private static final String ALL_FINDINGS = "journey validate --all";

	private final ReportContext context;

	FindingsPart(ReportContext context) {
		this.context = context;
	}

	@Override
	public Optional<Section> section() {
		List<SilencedFinding> silenced = context.index().files().stream()
				.flatMap(file -> Rules.check(file, context.index()).silenced().stream()).toList();
		List<Block> blocks = new ArrayList<>();
		Figures counts = counts(silenced.size());
		if (!counts.facts().isEmpty()) {
			blocks.add(counts);
		}
		blocks.addAll(open());
		String anchor = context.anchors().of("findings");
		return Optional.of(new Section(anchor, context.text("report.findings"), Section.Start.RUNNING, blocks, silenced(silenced)));
	}

	private Figures counts(int silenced) {
		Stream<Fact> open = Stream.of(Severity.values())
				.map(severity -> count("findings." + word(severity), context.findings().stream().filter(finding -> finding.severity() == severity).count()));
		return new Figures(Stream.concat(open, Stream.of(count("findings.silenced", silenced))).filter(fact -> !fact.isEmpty()).toList());
	}

	private Fact count(String key, long number) {
		return context.fact(key, number == 0 ? "" : context.texts().number(number));
	}

	/** The gravest first, then in the order of the text. */
	private List<Block> open() {
		if (context.findings().isEmpty()) {
			return List.of(new Paragraph(context.text("report.findings.none")));
		}
		TableBuilder table = new TableBuilder(context.texts(), context.text("report.findings"))
				.column("finding.code", NAME).column("finding.severity", WORD).column("finding.message", TEXT).column("finding.place", TEXT);
		context.findings().stream().sorted(Comparator.comparing(ReportFinding::severity)).limit(MOST_ROWS).forEach(finding -> table.row(
				Cell.of(finding.code()),
				Cell.of(severity(finding.severity())),
				Cell.of(context.texts().unbroken(finding.message())),
				Cell.of(finding.place())));
		int more = context.findings().size() - MOST_ROWS;
		return more <= 0 ? List.of(table.build())
				: List.of(table.build(), new Paragraph(RichText.of(context.text("findings.more", context.texts().number(more)) + " ").and(new Code(ALL_FINDINGS))));
	}

	private RichText severity(Severity severity) {
		return RichText.of(new Badge(tone(severity), context.text("severity." + word(severity))));
	}

	private static String word(Severity severity) {
		return severity.name().toLowerCase(Locale.ROOT);
	}

	private static Tone tone(Severity severity) {
		return switch (severity) {
			case ERROR -> Tone.BAD;
			case WARNING -> Tone.WARNING;
			case INFO -> Tone.NOTE;
		};
	}

	private List<Section> silenced(List<SilencedFinding> silenced) {
		if (silenced.isEmpty()) {
			return List.of();
		}
		String title = context.text("report.silenced");
		TableBuilder table = new TableBuilder(context.texts(), title)
				.column("finding.code", NAME).column("finding.message", TEXT).column("silenced.reason", TEXT).column("silenced.author", WORD);
		silenced.stream().limit(MOST_ROWS).forEach(one -> table.row(
				Cell.of(one.finding().code().code()),
				Cell.of(context.texts().unbroken(one.finding().message(context.locale()))),
				Cell.of(one.decision().getReason()),
				Cell.of(one.decision().getAuthor())));
		int more = silenced.size() - MOST_ROWS;
		List<Block> blocks = more <= 0 ? List.of(table.build())
				: List.of(table.build(), new Paragraph(context.text("silenced.more", context.texts().number(more))));
		return List.of(new Section(context.anchors().of("silenced"), title, blocks));
	}
}
