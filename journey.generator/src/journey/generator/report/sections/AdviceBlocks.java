// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import journey.generator.report.ReportNumbers;
import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.Block.Highlights;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.RichText.Strong;
import journey.generator.report.document.Tone;
import journey.model.journey.Journey;
import journey.model.journey.Measurable;
import journey.model.journey.NamedElement;
import journey.model.journey.Stage;
import journey.model.queries.CanonicalStage;
import journey.model.queries.Names;

/** What to do about the stages that most customers leave: words for each canonical stage, and what the text knows about the stage itself. */
final class AdviceBlocks {

	/** Who begins everywhere finishes nowhere. */
	private static final int MOST_STAGES = 3;
	private static final int MOST_THINGS = 3;

	private final ReportContext context;
	private final NumberText numbers;
	private final Phrases phrases;

	AdviceBlocks(ReportContext context) {
		this.context = context;
		this.numbers = new NumberText(context.texts());
		this.phrases = new Phrases(context.texts());
	}

	List<Block> of(Journey journey) {
		List<Highlight> advice = new ArrayList<>();
		for (Leaving leaving : Leaving.worstFirst(journey, context.measured()).stream().limit(MOST_STAGES).toList()) {
			List<RichText> lines = lines(leaving.stage());
			if (!lines.isEmpty()) {
				advice.add(new Highlight(advice.isEmpty() ? Tone.BAD : Tone.WARNING, context.text("advice.title", context.title(leaving.stage()), numbers.share(leaving.share())), lines));
			}
		}
		return advice.isEmpty() ? List.of() : List.of(new Paragraph(RichText.of(new Strong(context.text("advice.head")))), new Highlights(advice));
	}

	private List<RichText> lines(Stage stage) {
		return Stream.of(
				RichText.of(words(stage)),
				line("advice.questions", stage.getQuestions().stream().map(RichText::quote).toList()),
				line("advice.opportunities", titles(stage.getTouchpoints().stream().flatMap(touchpoint -> touchpoint.getOpportunities().stream()))),
				line("advice.interventions", titles(places(stage).flatMap(place -> Placements.of(context.index()).interventionsAt(place).stream()))))
				.filter(line -> !line.isEmpty()).toList();
	}

	/** The words for the stage itself, else those for its canonical stage; own ones before ours. */
	private String words(Stage stage) {
		Map<String, String> own = context.advice();
		Optional<String> canonical = CanonicalStage.of(stage).map(CanonicalStage::word);
		String key = canonical.orElse(ReportNumbers.OTHER);
		String forStage = own.get(Names.qualified(stage));
		return forStage != null ? forStage : own.containsKey(key) ? own.get(key) : context.text("advice." + key);
	}

	private static Stream<Measurable> places(Stage stage) {
		return Stream.concat(Stream.of(stage), stage.getTouchpoints().stream());
	}

	private List<RichText> titles(Stream<? extends NamedElement> elements) {
		return elements.map(context::title).map(RichText::of).toList();
	}

	private RichText line(String key, List<RichText> things) {
		return things.isEmpty() ? RichText.EMPTY : RichText.of(new Quiet(context.text(key) + " ")).and(phrases.line(MOST_THINGS, things, thing -> thing));
	}
}
