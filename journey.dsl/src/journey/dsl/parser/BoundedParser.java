// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.List;
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
		for (int i = 0; i < attempts; i++) {
			Optional<Attempt> next = next(attempt, result);
			if (next.isEmpty()) {
				break;
			}
			attempt = next.get();
			builder = createNodeModelBuilder();
			result = super.doParse(ruleName, attempt, builder, initialLookAhead);
		}
		return new AttemptMistakes(attempt, builder).in(result);
	}

	private static Optional<Attempt> next(Attempt attempt, IParseResult result) {
		List<Slip> slips = KnownSlips.in(attempt.words(), result.getRootNode()).stream().filter(attempt::isNew).toList();
		if (!slips.isEmpty()) {
			return Optional.of(attempt.after(slips));
		}
		return attempt.stumbled() ? Optional.of(attempt.next()) : Optional.empty();
	}

	@Override
	protected TokenSource createLexer(CharStream in) {
		return in instanceof Attempt attempt ? new AttemptLexer(attempt) : super.createLexer(in);
	}

	@Override
	protected InternalJourneyParser createParser(XtextTokenStream stream) {
		if (!(stream.getTokenSource() instanceof AttemptLexer lexer)) {
			return super.createParser(stream);
		}
		lexer.attempt().reads(stream);
		return new ResumingParser(stream, getGrammarAccess(), lexer.attempt());
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
