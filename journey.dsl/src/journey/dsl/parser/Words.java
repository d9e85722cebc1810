// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;

import journey.dsl.parser.antlr.internal.InternalJourneyLexer;

/** The words and signs that an attempt has read, without blanks and comments. Beyond either end stands the end of the file. */
final class Words {

	/** Words that continue a formula or a head at the beginning of a line rather than begin a member. */
	private static final Set<String> CONTINUING = Set.of("per", "within", "without", "where", "ordered", "strict", "any", "at", "and", "or", "not", "of", "from",
			"is", "in", "as", "on", "for", "measures", "measured", "because", "every", "to", "also", "delay", "sample", "answered", "true", "false");

	private final String text;
	private final List<CommonToken> words;
	private final CommonToken end;

	Words(String text, TokenStream tokens) {
		this.text = text;
		this.words = IntStream.range(0, tokens.size()).mapToObj(i -> (CommonToken) tokens.get(i))
				.filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL && token.getType() != Token.EOF).toList();
		this.end = new CommonToken(Token.EOF, "");
		end.setStartIndex(text.length());
		end.setStopIndex(text.length() - 1);
	}

	int size() {
		return words.size();
	}

	String text() {
		return text;
	}

	/** The first word that does not begin before this offset. */
	int indexAt(int offset) {
		int low = 0;
		int high = words.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (words.get(middle).getStartIndex() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	String at(int index) {
		return word(index).getText();
	}

	int type(int index) {
		return word(index).getType();
	}

	int offset(int index) {
		return word(index).getStartIndex();
	}

	int endOffset(int index) {
		return word(index).getStopIndex() + 1;
	}

	boolean is(int index, String... signs) {
		return List.of(signs).contains(at(index));
	}

	boolean isNumber(int index) {
		return type(index) == InternalJourneyLexer.RULE_INT;
	}

	boolean isName(int index) {
		return !at(index).isEmpty() && (Character.isLetter(at(index).charAt(0)) || at(index).charAt(0) == '_' || at(index).charAt(0) == '^');
	}

	boolean isFirstInLine(int index) {
		for (int i = offset(index) - 1; i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i--) {
			if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether a member or an element begins here, or a block ends. */
	boolean endsMember(int index) {
		return type(index) == Token.EOF || is(index, "{", "}") || isFirstInLine(index) && isKeyword(index) && !CONTINUING.contains(at(index));
	}

	boolean isKeyword(int index) {
		return isName(index) && type(index) != InternalJourneyLexer.RULE_ID;
	}

	/** The text from one word to another, in one line. */
	String between(int first, int last) {
		return text.substring(offset(first), endOffset(last)).replaceAll("\\s+", " ");
	}

	private CommonToken word(int index) {
		return index < 0 || index >= words.size() ? end : words.get(index);
	}
}
