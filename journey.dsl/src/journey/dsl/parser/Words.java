// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
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
	private final int[] blocks;
	private final NavigableSet<Integer> leftOut;

	Words(String text, TokenStream tokens, NavigableSet<Integer> leftOut) {
		this.leftOut = leftOut;
		this.text = text;
		this.words = IntStream.range(0, tokens.size()).mapToObj(i -> (CommonToken) tokens.get(i))
				.filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL && token.getType() != Token.EOF).toList();
		this.end = new CommonToken(Token.EOF, "");
		end.setStartIndex(text.length());
		end.setStopIndex(text.length() - 1);
		this.blocks = blocks();
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

	/** Whether a keyword stands here as the first word of a member. */
	boolean isMember(int index) {
		return isKeyword(index) && (isFirstInLine(index) || is(index - 1, "{"));
	}

	/** The keyword of the element in whose block this stands; nothing if it stands in none. */
	String headOfBlock(int index) {
		int brace = blocks[Math.min(index, words.size() - 1)];
		for (int i = brace - 1; i >= 0 && i > brace - SlipKind.REACH && !is(i, "{", "}"); i--) {
			if (isFirstInLine(i) && isKeyword(i) && !CONTINUING.contains(at(i))) {
				return at(i);
			}
		}
		return "";
	}

	/** Where the brace stands that is open around each word. */
	private int[] blocks() {
		int[] around = new int[words.size()];
		Deque<Integer> open = new ArrayDeque<>(List.of(-1));
		for (int i = 0; i < around.length; i++) {
			if (is(i, "}") && open.size() > 1) {
				open.pop();
			}
			around[i] = open.peek();
			if (is(i, "{")) {
				open.push(i);
			}
		}
		return around;
	}

	/** Whether words between these two fitted nowhere and are left out. */
	boolean lackBetween(int first, int last) {
		return !leftOut.subSet(offset(first), offset(last)).isEmpty();
	}

	/** The text from one word to another, in one line. */
	String between(int first, int last) {
		return text.substring(offset(first), endOffset(last)).replaceAll("\\s+", " ");
	}

	private CommonToken word(int index) {
		return index < 0 || index >= words.size() ? end : words.get(index);
	}
}
