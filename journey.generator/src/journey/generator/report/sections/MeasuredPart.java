// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.model.journey.Goal;
import journey.model.journey.MeasuringChoice;
import journey.model.queries.MeasuredJourneys;
import journey.model.queries.MeasuredJourneys.Measured;

/** Which journeys are measured and why, then those that nobody measures, then those that are plans. */
final class MeasuredPart implements ReportPart {

	private final ReportContext context;
	private final Phrases phrases;

	MeasuredPart(ReportContext context) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
	}

	@Override
	public Optional<Section> section() {
		MeasuredJourneys journeys = context.index().knowledge(MeasuredJourneys.class, MeasuredJourneys::of);
		if (journeys.all().isEmpty()) {
			return Optional.empty();
		}
		String title = context.text("report.measured");
		TableBuilder table = new TableBuilder(context.texts(), title)
				.column("measured.journey", NAME).column("measured.state", WORD).column("measured.goal", TEXT).column("measured.owner", WORD)
				.column("measured.stages", NUMBER);
		journeys.measured().forEach(measured -> row(measured, new Badge(Tone.GOOD, context.text("measured.yes")), table));
		journeys.notMeasured().forEach(measured -> row(measured, new Badge(Tone.WARNING, context.text("measured.no")), table));
		journeys.planned().forEach(measured -> row(measured, new Badge(Tone.NEUTRAL, context.text("measured.planned")), table));
		int possible = journeys.measured().size() + journeys.notMeasured().size();
		Paragraph count = new Paragraph(context.text("measured.count", phrases.number(journeys.measured().size()), phrases.number(possible)));
		return Optional.of(new Section(context.anchors().of("measured"), title, List.of(count, table.buildWithoutEmptyColumns())));
	}

	private void row(Measured measured, Badge state, TableBuilder table) {
		table.row(
				Cell.of(context.link(measured.journey())),
				Cell.of(RichText.of(state)),
				new Cell(measured.goals().stream().map(this::goal).toList()),
				new Cell(measured.choices().stream().map(MeasuringChoice::getOwner).distinct().map(RichText::of).toList()),
				Cell.of(phrases.share(measured.stagesWithKpi())));
	}

	private RichText goal(Goal goal) {
		String kind = context.texts().word(goal.getKind());
		String title = context.title(goal);
		return RichText.of(kind.isEmpty() ? title : context.text("measured.goal.kind", title, kind));
	}
}
