// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a question: letters and digits between anything else, in small letters and without the endings of number
 * and gender, so that "prices" is "price" and "claires" is "clair".
 */
final class QuestionWords {

	/** A question that is longer than this is judged by its beginning. */
	private static final int LONGEST = 2000;

	/** @param apart whether more than a blank or an apostrophe stands before the word */
	private record Word(String text, int start, int end, boolean apart) {
	}

	private final String question;
	private final List<Word> words = new ArrayList<>();

	private QuestionWords(String question) {
		this.question = question;
		int start = -1;
		boolean apart = true;
		for (int i = 0; i <= question.length(); i++) {
			char next = i < question.length() ? question.charAt(i) : ' ';
			if (Character.isLetterOrDigit(next)) {
				start = start < 0 ? i : start;
				continue;
			}
			if (start >= 0) {
				words.add(new Word(stem(question.substring(start, i)), start, i, apart));
				start = -1;
				apart = false;
			}
			if (next == '&') {
				words.add(new Word("&", i, i + 1, apart));
			}
			apart |= !isJoint(next);
		}
	}

	static QuestionWords of(String question) {
		String beginning = question.substring(0, Math.min(question.length(), LONGEST));
		return new QuestionWords(Normalizer.normalize(beginning, Normalizer.Form.NFC));
	}

	/** The words of a phrase, as words of questions. */
	static List<String> phrase(String phrase) {
		return new QuestionWords(phrase).words.stream().map(Word::text).toList();
	}

	/** Single words, as words of questions. */
	static Set<String> set(Collection<String> words) {
		Set<String> stems = new HashSet<>();
		words.forEach(word -> stems.add(stem(word)));
		return Set.copyOf(stems);
	}

	int size() {
		return words.size();
	}

	String word(int place) {
		return words.get(place).text();
	}

	boolean isOneOf(int place, Set<String> stems) {
		return place >= 0 && place < size() && stems.contains(word(place));
	}

	/** Whether a phrase stands at a place. */
	boolean hasAt(int place, List<String> phrase) {
		if (place + phrase.size() > size()) {
			return false;
		}
		for (int i = 0; i < phrase.size(); i++) {
			if (!word(place + i).equals(phrase.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether a clause ends before a place. */
	boolean endsBefore(int place) {
		return place >= size() || words.get(place).apart();
	}

	/** What the question says from one place up to another, in its own letters. */
	String text(int from, int to) {
		return question.substring(words.get(from).start(), words.get(to - 1).end());
	}

	private static boolean isJoint(char c) {
		return c == '&' || c == '\'' || c == '’' || Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** Words of up to three letters have no endings that could be told from the rest. */
	private static String stem(String word) {
		String stem = word.toLowerCase(Locale.ROOT);
		for (String ending : List.of("s", "e")) {
			if (stem.length() > 3 && stem.endsWith(ending)) {
				stem = stem.substring(0, stem.length() - 1);
			}
		}
		return stem;
	}
}
