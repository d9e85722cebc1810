// SPDX-License-Identifier: EPL-2.0
package journey.dsl.messages;

import java.util.Optional;
import java.util.Set;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

import journey.dsl.conversion.LanguageException;
import journey.dsl.parser.Limit;
import journey.dsl.parser.OtherSign;
import journey.model.journey.JourneyFile;
import journey.model.journey.Span;

/** Says what the parser expected and found in the words of the language instead of those of the grammar. */
public class JourneySyntaxErrors extends SyntaxErrorMessageProvider {

	/** Quotes that people take for those of the language. */
	public static final Set<String> OTHER_QUOTES = Set.of("'", "‘", "’", "“", "”", "«", "»");

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException error = context.getRecognitionException();
		if (error == null || error.token == null) {
			return notClosed(context);
		}
		String text = WholeLetters.of(error.token);
		Optional<Limit> exceeded = Limit.of(text);
		if (exceeded.isPresent()) {
			return message(LanguageProblem.BEYOND_LIMITS, "@" + exceeded.get().key());
		}
		if (text != null && OTHER_QUOTES.contains(text)) {
			return message(LanguageProblem.WRONG_QUOTES, quoted(text));
		}
		Optional<OtherSign> other = otherSign(error.token);
		if (other.isPresent()) {
			return message(LanguageProblem.OTHER_SIGN, quoted(other.get().right()), quoted(other.get().written()));
		}
		String found = error.token.getType() == Token.EOF ? "@token.end" : quoted(text);
		if (!(error instanceof MismatchedTokenException mismatch)) {
			boolean top = context.getCurrentContext() == null || context.getCurrentContext() instanceof JourneyFile;
			if (!top && error.token.getType() == Token.EOF) {
				return message(LanguageProblem.EXPECTED, "=}", found);
			}
			return top ? message(LanguageProblem.EXPECTED, "@token.element", found) : message(LanguageProblem.NOT_EXPECTED, found);
		}
		if (mismatch.expecting == Token.EOF && "}".equals(text)) {
			return message(LanguageProblem.CLOSES_NOTHING);
		}
		boolean unit = context.getCurrentContext() instanceof Span;
		String expected = unit ? "@token.timeUnit" : expected(mismatch.expecting, context.getTokenNames());
		return expected == null ? message(LanguageProblem.NOT_EXPECTED, found) : message(LanguageProblem.EXPECTED, expected, found);
	}

	/** What is said of a word with which no member of its block begins. */
	public static SyntaxErrorMessage stray(Token token) {
		String text = WholeLetters.of(token);
		Optional<OtherSign> other = otherSign(token);
		if (other.isPresent()) {
			return message(LanguageProblem.OTHER_SIGN, quoted(other.get().right()), quoted(other.get().written()));
		}
		if (OTHER_QUOTES.contains(text)) {
			return message(LanguageProblem.WRONG_QUOTES, quoted(text));
		}
		return Character.isLetter(text.codePointAt(0)) ? message(LanguageProblem.UNLIKE_ANY_KEYWORD, text) : message(LanguageProblem.STRAY, quoted(text));
	}

	private static Optional<OtherSign> otherSign(Token token) {
		return OtherSign.of(String.valueOf(token.getText()));
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		if (context.getValueConverterException() instanceof LanguageException error) {
			return message(error.problem(), error.arguments());
		}
		return super.getSyntaxErrorMessage(context);
	}

	/** The lexer fails only at the end of a file, in a comment or after a last backslash in a text. */
	private static SyntaxErrorMessage notClosed(IParserErrorContext context) {
		boolean comment = context.getDefaultMessage() != null && context.getDefaultMessage().contains("'*'");
		return message(comment ? LanguageProblem.COMMENT_NOT_CLOSED : LanguageProblem.TEXT_NOT_CLOSED);
	}

	private static String expected(int token, String[] tokenNames) {
		if (token == Token.EOF) {
			return "@token.element";
		}
		if (token < 0 || token >= tokenNames.length) {
			return null;
		}
		return switch (tokenNames[token]) {
			case "RULE_ID" -> "@token.name";
			case "RULE_INT" -> "@token.number";
			case "RULE_STRING" -> "@token.text";
			default -> tokenNames[token].replaceAll("^'(.*)'$", "=$1");
		};
	}

	private static String quoted(String text) {
		return "=" + text;
	}

	/** A mistake as the parser keeps it, with a text for editors. */
	public static SyntaxErrorMessage message(LanguageProblem problem, String... arguments) {
		return new SyntaxErrorMessage(LanguageMessages.english(problem, arguments), problem.code(), arguments);
	}
}
