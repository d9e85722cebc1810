// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import journey.dsl.messages.LanguageProblem;
import journey.dsl.parser.antlr.internal.InternalJourneyLexer;
import journey.model.text.Suggestion;

/** Commas before the parts of a function, such as {@code per customer}, and misspelt words of a formula. */
final class PartsOfFunction implements SlipKind {

	private static final Set<String> ORDERS = Set.of("ordered", "strict", "any");
	private static final Set<String> PARTS = new TreeSet<>(Set.of("per", "within", "without", "where", "ordered", "strict", "any", "at"));
	private static final Map<String, String> CONNECTING = Map.of("AND", "and", "OR", "or", "et", "and", "ou", "or", "ET", "and", "OU", "or");
	/** Words that mean the same as parts, in French and English. */
	private static final Map<String, String> MEANT = new TreeMap<>(Map.ofEntries(Map.entry("par", "per"), Map.entry("by", "per"), Map.entry("each", "per"),
			Map.entry("sans", "without"), Map.entry("dans", "within"), Map.entry("en", "within"), Map.entry("in", "within"), Map.entry("during", "within"),
			Map.entry("où", "where"), Map.entry("ordonné", "ordered"), Map.entry("quelconque", "any")));

	@Override
	public Optional<Slip> at(Words words, int stumbled) {
		return connecting(words, stumbled).or(() -> connecting(words, stumbled - 1)).or(() -> withinFunction(words, stumbled));
	}

	private static Optional<Slip> connecting(Words words, int index) {
		String right = CONNECTING.get(words.at(index));
		return right != null && endsOperand(words, index - 1) && !words.endsMember(index + 1) ? Optional.of(Slip.misspelt(words, index, right)) : Optional.empty();
	}

	private static Optional<Slip> withinFunction(Words words, int stumbled) {
		int opens = opening(words, stumbled);
		if (opens < 0) {
			return Optional.empty();
		}
		return commas(words, opens).or(() -> misspelt(words, stumbled)).or(() -> misspelt(words, stumbled + 1)).or(() -> words.isNumber(stumbled - 2) ? misspelt(words, stumbled - 1) : Optional.empty());
	}

	private static int opening(Words words, int index) {
		int depth = 0;
		for (int i = index - 1; i > index - REACH && !words.endsMember(i); i--) {
			depth += words.is(i, ")") ? 1 : words.is(i, "(") ? -1 : 0;
			if (depth < 0) {
				return words.isName(i - 1) ? i : -1;
			}
		}
		return -1;
	}

	private static Optional<Slip> commas(Words words, int opens) {
		Slip slip = null;
		int depth = 0;
		for (int i = opens + 1; i < opens + REACH && depth >= 0 && !words.endsMember(i); i++) {
			depth += words.is(i, "(") ? 1 : words.is(i, ")") ? -1 : 0;
			if (depth == 0 && words.is(i, ",") && isPart(words, i + 1)) {
				slip = slip == null ? new Slip(words.offset(i), LanguageProblem.COMMA_BEFORE_PART, "=" + words.at(i + 1)) : slip;
				slip.leaveOut(words.offset(i));
			}
		}
		return Optional.ofNullable(slip);
	}

	private static boolean isPart(Words words, int index) {
		if (ORDERS.contains(words.at(index))) {
			return words.is(index + 1, ",", ")") || PARTS.contains(words.at(index + 1));
		}
		boolean followed = words.isName(index + 1) || words.is(index, "within") && words.isNumber(index + 1);
		return words.is(index, "per", "within", "without", "at") && followed;
	}

	private static Optional<Slip> misspelt(Words words, int index) {
		String written = words.at(index);
		if (words.type(index) != InternalJourneyLexer.RULE_ID && !MEANT.containsKey(written) || !endsOperand(words, index - 1) && !ORDERS.contains(words.at(index - 1))) {
			return Optional.empty();
		}
		Optional<String> meant = Optional.ofNullable(MEANT.get(written)).or(() -> Suggestion.nearest(written, PARTS));
		boolean span = meant.filter("within"::equals).isPresent();
		return meant.filter(right -> !span || words.isNumber(index + 1)).map(right -> Slip.misspelt(words, index, right));
	}

	private static boolean endsOperand(Words words, int index) {
		return words.isName(index) || words.isNumber(index) || words.is(index, ")", "%") || words.at(index).startsWith("\"");
	}
}
