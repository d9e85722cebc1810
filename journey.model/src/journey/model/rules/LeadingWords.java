// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words by which a question suggests its answer, in English and in French. */
final class LeadingWords {

	/** Leading wherever they stand. */
	private static final List<List<String>> ANYWHERE = Stream.of(
			"would you agree that", "how great", "how wonderful", "how amazing", "how excellent", "how fantastic", "how awesome", "how perfect",
			"how brilliant", "how delighted", "how much did you enjoy", "how much did you love", "how much did you like",
			"how much did you appreciate", "how much do you enjoy", "how much do you love", "what did you love", "what do you love",
			"as you know", "as everybody knows", "as everyone knows",
			"êtes-vous d'accord que", "êtes-vous d'accord pour dire", "seriez-vous d'accord pour dire",
			"à quel point avez-vous apprécié", "à quel point avez-vous aimé", "à quel point avez-vous adoré",
			"à quel point appréciez-vous", "à quel point aimez-vous", "à quel point adorez-vous",
			"combien avez-vous apprécié", "combien avez-vous aimé", "qu'avez-vous adoré", "comme vous le savez", "comme chacun sait")
			.map(QuestionWords::phrase).toList();

	/** Leading at the beginning of a clause; elsewhere, as in "Why didn't you …?", they only ask. */
	private static final List<List<String>> OPENING = Stream.of(
			"don't you", "do you not agree", "don't we", "didn't you", "didn't we", "wouldn't you", "won't you", "aren't you", "aren't we", "weren't you",
			"isn't it", "wasn't it", "wouldn't it", "isn't our", "wasn't our", "weren't our",
			"n'est-ce pas", "n'est-il pas vrai", "n'êtes-vous pas", "n'avez-vous pas", "ne pensez-vous pas", "ne trouvez-vous pas", "ne diriez-vous pas")
			.map(QuestionWords::phrase).toList();

	private static final Set<String> DETERMINERS = QuestionWords.set(List.of("our", "this", "these", "notre", "nos", "ce", "cet", "cette", "ces"));

	private static final Set<String> PRAISE = QuestionWords.set(List.of(
			"excellent", "great", "outstanding", "amazing", "fantastic", "wonderful", "superb", "brilliant", "exceptional", "unbeatable",
			"perfect", "incredible", "awesome", "magnificent",
			"excellente", "formidable", "remarquable", "exceptionnel", "exceptionnelle", "fantastique", "superbe", "merveilleux", "merveilleuse",
			"incroyable", "incomparable", "magnifique", "génial", "géniale", "parfait", "parfaite", "imbattable"));

	private LeadingWords() {
	}

	/** The first such words of a question. */
	static Optional<String> in(QuestionWords question) {
		for (int place = 0; place < question.size(); place++) {
			Optional<String> phrase = phrase(question, place, ANYWHERE);
			if (phrase.isEmpty() && question.endsBefore(place)) {
				phrase = phrase(question, place, OPENING);
			}
			if (phrase.isPresent()) {
				return phrase;
			}
			if (question.isOneOf(place, DETERMINERS) && !question.endsBefore(place + 1) && question.isOneOf(place + 1, PRAISE)) {
				return Optional.of(question.text(place, place + 2));
			}
		}
		return Optional.empty();
	}

	private static Optional<String> phrase(QuestionWords question, int place, List<List<String>> phrases) {
		return phrases.stream().filter(phrase -> question.hasAt(place, phrase)).findFirst()
				.map(phrase -> question.text(place, place + phrase.size()));
	}
}
