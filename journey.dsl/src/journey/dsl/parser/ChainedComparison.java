// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import journey.dsl.messages.LanguageProblem;

/** Two comparisons in a row. */
final class ChainedComparison implements SlipKind {

	private static final Map<String, String> TURNED = Map.of("=", "=", "!=", "!=", "<", ">", "<=", ">=", ">", "<", ">=", "<=");
	private static final Set<String> BETWEEN_CONDITIONS = Set.of("and", "or", "not", "where", "formula", ",", "->", "{", "}", ":", "per", "within", "without",
			"ordered", "strict", "any");

	static boolean isComparison(Words words, int index) {
		return TURNED.containsKey(words.at(index));
	}

	@Override
	public Optional<Slip> at(Words words, int stumbled) {
		if (!isComparison(words, stumbled)) {
			return Optional.empty();
		}
		int middle = firstOfOperand(words, stumbled - 1);
		if (middle >= stumbled || !isComparison(words, middle - 1)) {
			return Optional.empty();
		}
		int left = firstOfOperand(words, middle - 2);
		int last = lastOfOperand(words, stumbled + 1);
		if (left > middle - 2 || last <= stumbled) {
			return Optional.empty();
		}
		String shared = words.between(middle, stumbled - 1);
		String first = words.isNumber(left)
				? shared + " " + TURNED.get(words.at(middle - 1)) + " " + words.between(left, middle - 2)
				: words.between(left, stumbled - 1);
		Slip slip = new Slip(words.offset(stumbled), LanguageProblem.CHAINED_COMPARISON, "=" + first + " and " + shared + " " + words.between(stumbled, last));
		for (int i = stumbled; i <= last; i++) {
			slip.leaveOut(words.offset(i));
		}
		return Optional.of(slip);
	}

	private static int firstOfOperand(Words words, int last) {
		int depth = 0;
		int i = last;
		for (; i > last - REACH; i--) {
			depth += words.is(i, ")") ? 1 : words.is(i, "(") ? -1 : 0;
			if (depth < 0 || depth == 0 && ends(words, i)) {
				break;
			}
		}
		return i + 1;
	}

	private static int lastOfOperand(Words words, int first) {
		int depth = 0;
		int i = first;
		for (; i < first + REACH; i++) {
			depth += words.is(i, "(") ? 1 : words.is(i, ")") ? -1 : 0;
			if (depth < 0 || depth == 0 && ends(words, i) || words.endsMember(i)) {
				break;
			}
		}
		return i - 1;
	}

	private static boolean ends(Words words, int index) {
		return words.at(index).isEmpty() || isComparison(words, index) || BETWEEN_CONDITIONS.contains(words.at(index));
	}
}
