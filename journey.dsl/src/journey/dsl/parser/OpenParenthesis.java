// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Collections;
import java.util.Optional;

import journey.dsl.messages.LanguageProblem;

/** Parentheses of a formula that are still open where the next member begins. */
final class OpenParenthesis implements SlipKind {

	@Override
	public Optional<Slip> at(Words words, int stumbled) {
		int end = stumbled;
		while (!words.endsMember(end) && end < stumbled + REACH) {
			end++;
		}
		int open = open(words, end);
		if (open <= 0 || !words.endsMember(end) || words.at(end).isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Slip(words.offset(end), LanguageProblem.EXPECTED, "=)", "=" + words.at(end))
				.insert(words.offset(end), Collections.nCopies(open, ")").toArray(String[]::new)));
	}

	/** How many parentheses of the formula that ends before this are open; none if no formula does. */
	private static int open(Words words, int end) {
		int open = 0;
		for (int i = end - 1; i > end - REACH; i--) {
			if (words.is(i, "formula") && !words.is(i - 1, "(", ",", "->")) {
				return words.lackBetween(i, end) ? 0 : open;
			}
			if (words.endsMember(i)) {
				return 0;
			}
			open += words.is(i, "(") ? 1 : words.is(i, ")") ? -1 : 0;
		}
		return 0;
	}
}
