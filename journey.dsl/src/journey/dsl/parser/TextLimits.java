// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

import journey.dsl.parser.antlr.internal.InternalJourneyLexer;

/**
 * Finds text that would exhaust the parser, which calls itself for every nesting, in one linear pass over the tokens.
 * The limits are far beyond what people write.
 */
final class TextLimits {

	/** Words that may stand before themselves again and again, each one level deeper. */
	private static final Set<String> PREFIXES = Set.of("not", "-", "list");
	private static final Set<String> OPERATOR_WORDS = Set.of("+", "-", "*", "/", "=", "!=", "<", "<=", ">", ">=", "and", "or", "not");
	private static final Set<String> FORMULA_STARTS = Set.of("{", "}", "formula", "where");

	private final Deque<Integer> prefixesOutside = new ArrayDeque<>();
	private int prefixes;
	private int prefixesAround;
	private int operators;

	private TextLimits() {
	}

	/**
	 * Where a text goes beyond a limit.
	 *
	 * @param offset where the first token beyond it begins
	 */
	record Excess(Limit limit, int offset) {
	}

	/** The first excess; empty if there is none. */
	static Optional<Excess> firstBeyond(String text) {
		TextLimits limits = new TextLimits();
		TokenSource tokens = new InternalJourneyLexer(new ANTLRStringStream(text));
		for (Token token = tokens.nextToken(); token.getType() != Token.EOF; token = tokens.nextToken()) {
			Optional<Limit> exceeded = limits.exceededBy(token);
			if (exceeded.isPresent()) {
				return Optional.of(new Excess(exceeded.get(), ((CommonToken) token).getStartIndex()));
			}
		}
		return Optional.empty();
	}

	private Optional<Limit> exceededBy(Token token) {
		String word = token.getText();
		if (word == null || word.isBlank()) {
			return Optional.empty();
		}
		if (token.getType() == InternalJourneyLexer.RULE_ID && word.length() > Limit.NAME.most()) {
			return Optional.of(Limit.NAME);
		}
		operators = FORMULA_STARTS.contains(word) ? 0 : operators + (OPERATOR_WORDS.contains(word) ? 1 : 0);
		switch (word) {
			case "{", "(" -> {
				prefixesOutside.push(prefixes);
				prefixesAround += prefixes;
				prefixes = 0;
			}
			case "}", ")" -> {
				if (!prefixesOutside.isEmpty()) {
					prefixesAround -= prefixesOutside.pop();
				}
				prefixes = 0;
			}
			case "of" -> { }
			default -> prefixes = PREFIXES.contains(word) ? prefixes + 1 : 0;
		}
		if (prefixesOutside.size() + prefixesAround + prefixes > Limit.DEPTH.most()) {
			return Optional.of(Limit.DEPTH);
		}
		return operators > Limit.OPERATORS.most() ? Optional.of(Limit.OPERATORS) : Optional.empty();
	}
}
