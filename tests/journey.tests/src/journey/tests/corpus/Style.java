// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** How people may put blanks and comments between the words of a text. The formatter's own style is tested with each. */
enum Style {

	/** No blank that could be left out. */
	COMPACT((left, right, random) -> Gaps.least(left, right)),
	WORD_A_LINE((left, right, random) -> left.isEmpty() ? "" : "\n"),
	WILD_BLANKS((left, right, random) -> Gaps.least(left, right) + Gaps.blanks(random)),
	/** A comment before the first word, after the last and between any two. */
	COMMENTS((left, right, random) -> Gaps.blanks(random) + Gaps.comment(left, right, random) + Gaps.blanks(random)),
	SOME_COMMENTS((left, right, random) -> random.nextInt(6) > 0 ? " " : Gaps.blanks(random) + Gaps.comment(left, right, random) + "\n");

	private interface Gap {

		/** What stands between two words; they are empty at the beginning and at the end of the file. */
		String between(String left, String right, RandomGenerator random);
	}

	private final Gap gap;

	Style(Gap gap) {
		this.gap = gap;
	}

	String write(List<String> words, RandomGenerator random) {
		StringBuilder text = new StringBuilder();
		String left = "";
		for (String right : Stream.concat(words.stream(), Stream.of("")).toList()) {
			text.append(gap.between(left, right, random)).append(right);
			left = right;
		}
		return text.toString();
	}
}
