// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.model.journey.Channel;
import journey.model.journey.Journey;
import journey.model.journey.Pain;
import journey.model.queries.JourneyGaps;
import journey.model.queries.JourneyGaps.Change;
import journey.model.queries.JourneyGaps.FeelingChange;
import journey.model.queries.JourneyGaps.Step;

/** The way from a journey of today to the journey to be: in full at the one to be, in a sentence at the one of today. */
final class GapsPart implements JourneyPart {

	private final ReportContext context;
	private final Phrases phrases;
	private final List<JourneyGaps> gaps;

	GapsPart(ReportContext context) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
		this.gaps = JourneyGaps.of(context.index());
	}

	@Override
	public Optional<Section> section(Journey journey) {
		List<Block> blocks = new ArrayList<>();
		for (JourneyGaps way : gaps) {
			if (way.toBe() == journey) {
				blocks.add(sentence("gaps.from", way.asIs(), way));
				steps(way).ifPresent(blocks::add);
			}
			if (way.asIs() == journey) {
				blocks.add(sentence("gaps.to", way.toBe(), way));
			}
		}
		return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section(context.anchors().of(journey, "gaps"), context.text("report.gaps"), blocks));
	}

	/** @param key of the words before the title of the other journey */
	private Paragraph sentence(String key, Journey other, JourneyGaps way) {
		List<String> counts = Stream.of(Change.values()).map(change -> context.text("gaps.count." + word(change), phrases.number(way.steps(change).size()))).toList();
		long created = way.steps().stream().mapToLong(step -> step.created().size()).sum();
		return new Paragraph(RichText.of(context.text(key) + " ").and(context.link(other)).and(" · " + String.join(" · ", counts))
				.and(" · " + context.text("gaps.count.resolved", phrases.number(way.resolved().size())))
				.and(" · " + context.text("gaps.count.created", phrases.number(created))));
	}

	private Optional<Block> steps(JourneyGaps way) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("report.gaps"))
				.column("gaps.step", NAME).column("gaps.change", WORD).column("gaps.today", TEXT).column("gaps.feelings", TEXT)
				.column("gaps.channels", TEXT).column("gaps.pains", TEXT);
		way.steps().stream().filter(step -> step.change() != Change.KEPT).forEach(step -> table.row(
				Cell.of(step.after().or(step::before).map(context::link).orElse(RichText.EMPTY)),
				Cell.of(badge(step.change())),
				step.after().isEmpty() ? Cell.EMPTY : Cell.of(step.before().map(context::link).orElse(RichText.EMPTY)),
				new Cell(step.feelings().stream().map(change -> feeling(step, change)).toList()),
				new Cell(Stream.concat(channels("+", step.channelsAdded()), channels("−", step.channelsRemoved())).toList()),
				new Cell(Stream.concat(pains(Tone.GOOD, "gaps.resolved", step.resolved()), pains(Tone.BAD, "gaps.created", step.created())).toList())));
		return table.isEmpty() ? Optional.empty() : Optional.of(table.buildWithoutEmptyColumns());
	}

	private RichText badge(Change change) {
		return RichText.of(new Badge(tone(change), context.text("gaps." + word(change))));
	}

	private static Tone tone(Change change) {
		return switch (change) {
			case KEPT, CHANGED -> Tone.NEUTRAL;
			case ADDED -> Tone.GOOD;
			case REMOVED -> Tone.NOTE;
		};
	}

	private static String word(Change change) {
		return change.name().toLowerCase(Locale.ROOT);
	}

	private RichText feeling(Step step, FeelingChange change) {
		Stream<RichText> feelings = switch (step.change()) {
			case KEPT, CHANGED -> Stream.of(change.before(), change.after()).map(this::valence);
			case ADDED -> change.after().stream().map(context::valence);
			case REMOVED -> change.before().stream().map(context::valence);
		};
		return context.link(change.persona()).and(" ").and(RichText.join(" → ", feelings.toList()));
	}

	private RichText valence(Optional<Integer> valence) {
		return valence.map(context::valence).orElseGet(() -> RichText.of(new Quiet(context.text("unknown"))));
	}

	private Stream<RichText> channels(String sign, List<Channel> channels) {
		return channels.stream().map(channel -> RichText.of(sign + " " + context.title(channel)));
	}

	private Stream<RichText> pains(Tone tone, String key, List<Pain> pains) {
		return pains.stream().map(pain -> RichText.of(new Badge(tone, context.text(key))).and(" " + context.texts().title(pain)));
	}
}
