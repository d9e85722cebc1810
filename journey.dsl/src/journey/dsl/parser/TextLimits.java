// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
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
public final class TextLimits {

	/** Braces, parentheses and signs within each other. */
	public static final int DEPTH = 200;
	/** Operators in one formula. */
	public static final int OPERATORS = 2000;
	/** Characters of a name. */
	public static final int NAME = 1000;

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

	/** Where the first token beyond a limit begins; empty if there is none. */
	public static OptionalInt firstBeyond(String text) {
		TextLimits limits = new TextLimits();
		TokenSource tokens = new InternalJourneyLexer(new ANTLRStringStream(text));
		for (Token token = tokens.nextToken(); token.getType() != Token.EOF; token = tokens.nextToken()) {
			if (limits.isBeyond(token)) {
				return OptionalInt.of(((CommonToken) token).getStartIndex());
			}
		}
		return OptionalInt.empty();
	}

	private boolean isBeyond(Token token) {
		String word = token.getText();
		if (word == null || word.isBlank()) {
			return false;
		}
		if (token.getType() == InternalJourneyLexer.RULE_ID && word.length() > NAME) {
			return true;
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
		return prefixesOutside.size() + prefixesAround + prefixes > DEPTH || operators > OPERATORS;
	}
}
