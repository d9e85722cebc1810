// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Map;
import java.util.Optional;

import org.antlr.runtime.Token;

import journey.dsl.messages.LanguageProblem;

/** A keyword at the end of a line without what belongs to it: the parser takes the keyword of the next line for it. */
final class MissingValue implements SlipKind {

	/** What stands after a keyword, by the keyword. */
	private static final Map<String, String> VALUES = Map.ofEntries(
			Map.entry("formula", "@value.formula"),
			Map.entry("unit", "@value.unit"),
			Map.entry("better", "@value.direction"),
			Map.entry("target", "@value.threshold"),
			Map.entry("warn", "@value.threshold"),
			Map.entry("window", "@value.span"),
			Map.entry("every", "@value.period"),
			Map.entry("minimum", "@token.number"),
			Map.entry("by", "@value.dimension"),
			Map.entry("influences", "@value.kpi"),
			Map.entry("benchmark", "@value.benchmark"),
			Map.entry("owner", "@token.text"),
			Map.entry("contributors", "@token.text"),
			Map.entry("review", "@value.date"));

	@Override
	public Optional<Slip> at(Words words, int stumbled) {
		return before(words, stumbled).or(() -> before(words, stumbled - 1));
	}

	private static Optional<Slip> before(Words words, int next) {
		boolean ends = words.type(next) == Token.EOF || words.is(next, "}");
		if (!ends && !(words.isFirstInLine(next) && words.isKeyword(next))) {
			return Optional.empty();
		}
		int last = next - 1;
		boolean sign = ChainedComparison.isComparison(words, last) && words.is(last - 1, "target", "warn");
		int keyword = sign ? last - 1 : last;
		String value = VALUES.get(words.at(keyword));
		if (value == null || !beginsMember(words, keyword)) {
			return Optional.empty();
		}
		String wanted = sign ? "@value.quantity" : value;
		Slip slip = new Slip(words.offset(keyword), LanguageProblem.VALUE_MISSING, wanted, "=" + words.between(keyword, last));
		for (int i = keyword; i <= last; i++) {
			slip.leaveOut(words.offset(i));
		}
		return Optional.of(slip);
	}

	private static boolean beginsMember(Words words, int keyword) {
		return words.isFirstInLine(keyword) || words.is(keyword - 1, "{") || words.is(keyword, "every") && words.isNumber(keyword - 2);
	}
}
