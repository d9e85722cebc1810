// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

import journey.dsl.parser.antlr.internal.InternalJourneyLexer;
import journey.dsl.workspace.FileReader.Refused;
import journey.dsl.workspace.UnreadableFile.Reason;

/** The parser calls itself for every nesting; a file nested too deeply is refused before it exhausts the stack. */
final class NestingLimit {

	static final int DEPTH = 200;

	/** Words that may stand before themselves again and again, each one level deeper. */
	private static final Set<String> PREFIXES = Set.of("not", "-", "list", "of");

	private NestingLimit() {
	}

	/** One linear pass over the tokens. */
	static void check(String text) throws Refused {
		TokenSource tokens = new InternalJourneyLexer(new ANTLRStringStream(text));
		int braces = 0;
		int prefixes = 0;
		for (Token token = tokens.nextToken(); token.getType() != Token.EOF; token = tokens.nextToken()) {
			String word = token.getText();
			if (word.isBlank()) {
				continue;
			}
			prefixes = PREFIXES.contains(word) ? prefixes + 1 : 0;
			if (word.equals("{") || word.equals("(")) {
				braces++;
			} else if (word.equals("}") || word.equals(")")) {
				braces--;
			}
			if (braces + prefixes > DEPTH) {
				throw new Refused(Reason.NESTED_TOO_DEEPLY, String.valueOf(token.getLine()));
			}
		}
	}
}
