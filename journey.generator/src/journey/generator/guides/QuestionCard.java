// SPDX-License-Identifier: EPL-2.0
package journey.generator.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Bullets;
import journey.generator.report.document.Block.Card;
import journey.generator.report.document.RichText;
import journey.model.journey.Feeling;
import journey.model.journey.NamedElement;
import journey.model.journey.Persona;
import journey.model.journey.Touchpoint;
import journey.model.queries.Touchpoints;

/** The five questions about a touchpoint, and what an answer would confirm or correct. */
final class QuestionCard {

	private static final List<String> QUESTIONS = List.of("opinion", "feeling", "need", "reason", "interaction");

	private final GuideWords words;
	private final Set<NamedElement> assumptions;

	/** @param assumptions the touchpoints whose claims have no evidence */
	QuestionCard(GuideWords words, Set<NamedElement> assumptions) {
		this.words = words;
		this.assumptions = assumptions;
	}

	/** @param asked those whose feelings are to be confirmed */
	Card of(Touchpoint touchpoint, Set<Persona> asked) {
		List<RichText> questions = QUESTIONS.stream().map(question -> words.sentence("interview." + question, words.strong(touchpoint)))
				.filter(question -> !question.isEmpty()).toList();
		List<Block> blocks = new ArrayList<>();
		if (!questions.isEmpty()) {
			blocks.add(new Bullets(questions));
		}
		List<RichText> assumed = assumptions.contains(touchpoint) ? assumed(touchpoint, asked) : List.of();
		if (!assumed.isEmpty()) {
			blocks.addAll(GuideFile.paragraphs(RichText.of(words.text("interview.assumed"))));
			blocks.add(new Bullets(assumed));
		}
		return GuideFile.card(RichText.EMPTY, words.report().title(touchpoint), blocks);
	}

	private List<RichText> assumed(Touchpoint touchpoint, Set<Persona> asked) {
		return Stream.of(
				Touchpoints.feelings(touchpoint).stream().filter(feeling -> asked.contains(feeling.getPersona())).map(this::feeling),
				touchpoint.getThoughts().stream().map(thought -> words.sentence("interview.assumed.thought", RichText.quote(thought))),
				touchpoint.getPains().stream().map(pain -> words.sentence("interview.assumed.pain", words.title(pain))),
				touchpoint.getGains().stream().map(gain -> words.sentence("interview.assumed.gain", RichText.of(gain))))
				.flatMap(assumed -> assumed).filter(assumed -> !assumed.isEmpty()).toList();
	}

	private RichText feeling(Feeling feeling) {
		int valence = feeling.getValence();
		String figure = valence > 0 ? "+" + valence : valence < 0 ? "−" + -valence : "0";
		boolean hasLabel = feeling.getLabel() != null && !feeling.getLabel().isBlank();
		return words.sentence("interview.assumed.feeling", words.title(feeling.getPersona()),
				RichText.of(hasLabel ? words.text("interview.feeling.label", figure, feeling.getLabel()) : figure));
	}
}
