// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Optional;

import journey.dsl.messages.LanguageProblem;

/** The head of a KPI whose arguments stand without parentheses, or whose parts stand the other way round. */
final class HeadOfKpi implements SlipKind {

	@Override
	public Optional<Slip> at(Words words, int stumbled) {
		return words.is(stumbled, "from") ? templateAfterMeasures(words, stumbled) : argumentsWithoutParentheses(words, stumbled);
	}

	private static Optional<Slip> templateAfterMeasures(Words words, int from) {
		int measures = before(words, from, "measures");
		if (measures < 0 || !isHead(words, measures)) {
			return Optional.empty();
		}
		Slip slip = new Slip(words.offset(from), LanguageProblem.OTHER_ORDER,
				"=" + words.between(from, end(words, from) - 1) + " " + words.between(measures, from - 1), "=from", "=measures");
		for (int i = measures; i < from; i++) {
			slip.leaveOut(words.offset(i));
		}
		return Optional.of(slip);
	}

	private static Optional<Slip> argumentsWithoutParentheses(Words words, int stumbled) {
		int from = before(words, stumbled, "from");
		if (from < 0 || !isHead(words, from) || stumbled != endOfName(words, from + 1)) {
			return Optional.empty();
		}
		int end = end(words, stumbled);
		boolean closed = words.is(end - 1, ")");
		Slip slip = new Slip(words.offset(stumbled), LanguageProblem.EXPECTED, "=(", "=" + words.at(stumbled)).insert(words.offset(stumbled), "(");
		return Optional.of(closed ? slip : slip.insert(words.offset(end), ")"));
	}

	private static int end(Words words, int first) {
		int end = first;
		while (!words.is(end, "measures") && !words.endsMember(end) && end < first + REACH) {
			end++;
		}
		return end;
	}

	private static int endOfName(Words words, int first) {
		int end = first + 1;
		while (words.is(end, ".") && end < first + REACH) {
			end += 2;
		}
		return end;
	}

	private static int before(Words words, int index, String keyword) {
		for (int i = index - 1; i > index - REACH && !words.endsMember(i); i--) {
			if (words.is(i, keyword)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isHead(Words words, int index) {
		return words.is(index - 2, "kpi") || words.is(index - 3, "kpi");
	}
}
