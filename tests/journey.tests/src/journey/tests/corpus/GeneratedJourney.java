// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.IGrammarAccess;

import journey.tests.support.JourneyText;

/**
 * The words of a file in which nothing is wrong, and the choices of the grammar that led to them. The same seed gives the
 * same words as long as the grammar is the same.
 */
record GeneratedJourney(long seed, List<String> words, List<Choice> choices) {

	static final Grammar GRAMMAR = JourneyText.service(IGrammarAccess.class).getGrammar();

	static GeneratedJourney of(long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		Draft draft = Deriver.derive(GRAMMAR, random);
		LinkedNames.resolve(draft, Companions.declared(), random);
		return new GeneratedJourney(seed, draft.texts(), List.copyOf(draft.choices()));
	}

	/** The text of the file, written in one style. */
	String text(Style style) {
		return style.write(words, new SplittableRandom(seed));
	}
}
