// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.model.journey.Journey;
import journey.model.journey.Persona;
import journey.model.journey.Touchpoint;
import journey.model.queries.ChannelConsistency;
import journey.model.queries.ChannelConsistency.Difference;
import journey.model.queries.ChannelConsistency.Meeting;
import journey.model.queries.Touchpoints;

/** Whether customers have the same experience on all channels. */
final class ConsistencyPart implements JourneyPart {

	private static final int NAMED = 10;

	private final ReportContext context;
	private final Phrases phrases;

	ConsistencyPart(ReportContext context) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
	}

	@Override
	public Optional<Section> section(Journey journey) {
		List<Meeting> meetings = ChannelConsistency.of(journey);
		if (meetings.isEmpty()) {
			return Optional.empty();
		}
		List<Block> blocks = new ArrayList<>();
		compared(meetings.stream().filter(meeting -> meeting.touchpoints().size() > 1).toList()).ifPresent(blocks::add);
		List<Touchpoint> alone = meetings.stream().map(Meeting::touchpoints).filter(touchpoints -> touchpoints.size() == 1).map(List::getFirst).toList();
		if (!alone.isEmpty()) {
			blocks.add(new Paragraph(RichText.of(context.text("consistency.alone") + " ").and(phrases.line(NAMED, alone, context::link))));
		}
		return Optional.of(new Section(context.anchors().of(journey, "consistency"), context.text("report.consistency"), blocks));
	}

	private Optional<Block> compared(List<Meeting> meetings) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("report.consistency"))
				.column("consistency.meeting", NAME).column("consistency.channels", TEXT).column("consistency.verdict", WORD)
				.column("consistency.feelings", TEXT);
		for (Meeting meeting : meetings) {
			table.row(
					new Cell(phrases.first(NAMED, meeting.touchpoints(), context::link)),
					Cell.of(context.titles(meeting.channels())),
					Cell.of(verdict(meeting)),
					new Cell(phrases.first(NAMED, meeting.differences(), this::difference)));
		}
		return table.isEmpty() ? Optional.empty() : Optional.of(table.buildWithoutEmptyColumns());
	}

	private RichText verdict(Meeting meeting) {
		if (meeting.differences().isEmpty()) {
			return RichText.of(context.text("consistency.none"));
		}
		return RichText.of(meeting.isConsistent() ? new Badge(Tone.NEUTRAL, context.text("consistency.small")) : new Badge(Tone.BAD, context.text("consistency.gap")));
	}

	private RichText difference(Difference difference) {
		return context.link(difference.persona()).and(" ")
				.and(feeling(difference.worse(), difference.persona())).and(" ")
				.and(feeling(difference.better(), difference.persona()));
	}

	private RichText feeling(Touchpoint touchpoint, Persona persona) {
		return context.valence(Touchpoints.valences(touchpoint).get(persona)).and(" ").and(context.titles(touchpoint.getChannels()));
	}
}
