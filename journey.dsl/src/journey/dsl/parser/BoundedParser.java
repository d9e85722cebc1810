// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Optional;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

import journey.dsl.parser.antlr.JourneyParser;
import journey.dsl.parser.antlr.internal.InternalJourneyParser;

/**
 * Reads a text again and again, each time without the words that fitted nowhere, so that a slip costs no more than itself.
 * Refuses text beyond the limits: instead of it, blanks are parsed, with one character at the place of the excess that
 * no rule accepts. So there is one finding, at the right place, and the file is empty for everybody else.
 */
public class BoundedParser extends JourneyParser {

	private static final int FEWEST_ATTEMPTS = 3;
	private static final int MOST_ATTEMPTS = 40;
	/** What all attempts at a large file may read together. */
	private static final int MOST_CHARACTERS = 2_000_000;

	@Override
	protected IParseResult doParse(String ruleName, CharStream in, NodeModelBuilder nodeModelBuilder, int initialLookAhead) {
		String text = in.size() == 0 ? "" : in.substring(0, in.size() - 1);
		Optional<TextLimits.Excess> excess = TextLimits.firstBeyond(text);
		Attempt attempt = new Attempt(excess.isEmpty() ? completed(ruleName, text) : blank(text, excess.get()));
		NodeModelBuilder builder = nodeModelBuilder;
		IParseResult result = super.doParse(ruleName, attempt, builder, initialLookAhead);
		int attempts = ruleName.equals(getDefaultRuleName()) ? Math.clamp(MOST_CHARACTERS / (text.length() + 1), FEWEST_ATTEMPTS, MOST_ATTEMPTS) : 0;
		for (int i = 0; i < attempts && attempt.stumbled(); i++) {
			attempt = attempt.next();
			builder = createNodeModelBuilder();
			result = super.doParse(ruleName, attempt, builder, initialLookAhead);
		}
		return new AttemptMistakes(attempt, builder).in(result);
	}

	@Override
	protected TokenSource createLexer(CharStream in) {
		return in instanceof Attempt attempt ? new AttemptLexer(attempt) : super.createLexer(in);
	}

	@Override
	protected InternalJourneyParser createParser(XtextTokenStream stream) {
		return stream.getTokenSource() instanceof AttemptLexer lexer ? new ResumingParser(stream, getGrammarAccess(), lexer.attempt()) : super.createParser(stream);
	}

	/** Xtext looks one character too far for the line of a mistake at the end of a file that ends in a lone CR. */
	private String completed(String ruleName, String text) {
		return text.endsWith("\r") && ruleName.equals(getDefaultRuleName()) ? text + "\n" : text;
	}

	private static String blank(String text, TextLimits.Excess excess) {
		StringBuilder blank = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			blank.append(i == excess.offset() ? excess.limit().sign() : c == '\n' || c == '\r' ? c : ' ');
		}
		return blank.toString();
	}
}
