// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.IGrammarAccess;

import journey.tests.support.JourneyText;

/** The words of a file in which nothing is wrong, and the choices of the grammar that led to them. */
record GeneratedJourney(long seed, List<String> words, List<Choice> choices) {

	static final Grammar GRAMMAR = JourneyText.service(IGrammarAccess.class).getGrammar();

	/** More names than a file can have. */
	private static final int NAMES = 1000;

	/** The journeys of the seeds 1, 2 and so on. They are the same each time as long as the grammar is the same. */
	static List<GeneratedJourney> first(int count) {
		Tally tally = new Tally(new GrammarCoverage(GRAMMAR).possible());
		List<GeneratedJourney> journeys = new ArrayList<>();
		for (long seed = 1; seed <= count; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			Draft draft = Deriver.derive(GRAMMAR, tally, NAMES * seed, random);
			LinkedNames.resolve(draft, Companions.declared(), random);
			tally.add(draft.choices());
			journeys.add(new GeneratedJourney(seed, draft.texts(), List.copyOf(draft.choices())));
		}
		return journeys;
	}

	/** The text of the file, written in one style. */
	String text(Style style) {
		return style.write(words, new SplittableRandom(seed));
	}
}
