// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Card;
import journey.generator.report.document.Block.Cards;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Code;
import journey.generator.report.document.Section;
import journey.model.formula.FormulaText;
import journey.model.journey.Segment;

/** A card for each segment: by what its customers are told apart, who stands for them, and what they live. */
final class SegmentsPart implements ReportPart {

	private final ReportContext context;
	private final Care care;

	SegmentsPart(ReportContext context) {
		this.context = context;
		this.care = new Care(context);
	}

	@Override
	public Optional<Section> section() {
		List<Segment> segments = context.index().elements(Segment.class);
		return segments.isEmpty() ? Optional.empty()
				: Optional.of(new Section(context.anchors().of("segments"), context.text("report.segments"),
						List.of(new Cards(segments.stream().map(this::card).toList()))));
	}

	private Card card(Segment segment) {
		List<Fact> facts = new ArrayList<>(criteria(segment));
		JourneyRelations relations = JourneyRelations.of(context.index());
		facts.add(context.fact("segment.personas", context.links(relations.representativesOf(segment))));
		facts.add(context.fact("segment.journeys", context.links(relations.livedBy(segment))));
		facts.addAll(care.facts(segment));
		List<Block> blocks = new ArrayList<>(context.comment(segment));
		blocks.add(new Facts(facts));
		return new Card(context.anchors().of(segment), RichText.EMPTY, context.title(segment), blocks);
	}

	private List<Fact> criteria(Segment segment) {
		return List.of(
				context.fact("segment.position", context.texts().word(segment.getPosition())),
				context.fact("segment.contacts", context.titles(segment.getContacts())),
				context.fact("segment.regions", String.join(", ", segment.getRegions())),
				context.fact("segment.age", age(segment.getMinimumAge(), segment.getMaximumAge())),
				context.fact("segment.sex", context.texts().word(segment.getSex())),
				context.fact("segment.where", segment.getWhere() == null ? RichText.EMPTY : RichText.of(new Code(FormulaText.of(segment.getWhere())))));
	}

	private String age(Integer minimum, Integer maximum) {
		if (minimum == null) {
			return maximum == null ? "" : context.text("segment.age.upTo", maximum);
		}
		return maximum == null ? context.text("segment.age.from", minimum) : context.text("segment.age.range", minimum, maximum);
	}
}
