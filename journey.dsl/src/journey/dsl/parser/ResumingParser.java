// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

import journey.dsl.messages.JourneySyntaxErrors;
import journey.dsl.parser.antlr.internal.InternalJourneyParser;
import journey.dsl.services.JourneyGrammarAccess;

/**
 * Never loses more than the block in which a word fits nowhere: it passes over the rest of that block and goes on after
 * it. What it stumbled over it tells the attempt, so that the next one leaves it out and reads the block too.
 */
final class ResumingParser extends InternalJourneyParser {

	/** Far more than rules within each other, each of which may give up at the same word. */
	private static final int GIVING_UP = 5000;

	private final Attempt attempt;
	private int firstOfMistake = -1;
	private int lastIndex = -1;
	private int givenUp;
	private boolean passedOver;

	ResumingParser(XtextTokenStream input, JourneyGrammarAccess grammar, Attempt attempt) {
		super(input, grammar);
		this.attempt = attempt;
	}

	@Override
	public void recover(IntStream in, RecognitionException mistake) {
		boolean again = in.index() == lastIndex;
		givenUp = again ? givenUp + 1 : 0;
		if (!again) {
			firstOfMistake = in.index();
		}
		boolean wholeFile = getCurrentNode() == null || isWhole(getCurrentNode());
		int open = openBraces();
		boolean header = !wholeFile && open == 0 && hasBlock();
		if (wholeFile || open > 0 || header) {
			leaveOut(firstOfMistake, in.index(), header, wholeFile);
			passOver(in, open, header);
		} else if (givenUp < GIVING_UP) {
			state.lastErrorIndex = -1;
		}
		super.recover(in, mistake);
		passedOver = false;
		lastIndex = in.index();
	}

	@Override
	protected BitSet computeErrorRecoverySet() {
		return passedOver && input.LA(1) > 0 ? BitSet.of(input.LA(1)) : super.computeErrorRecoverySet();
	}

	@Override
	protected Object recoverFromMismatchedToken(IntStream in, int type, BitSet follow) throws RecognitionException {
		if (type == Token.EOF || type == TokenTypes.CLOSES && fitsNowhere(in)) {
			throw new MismatchedTokenException(type, in);
		}
		if (endsHeader(in.LA(1)) && in.LA(1) != type && openBraces() == 0 && hasBlock()) {
			reportError(new MissingTokenException(type, in, null));
			return null;
		}
		return super.recoverFromMismatchedToken(in, type, follow);
	}

	/** Otherwise the rule around this one, or the file, may go on with this word. */
	private boolean fitsNowhere(IntStream in) {
		int type = in.LA(1);
		return type == RULE_ID || type == RULE_ANY_OTHER || type == TokenTypes.CLOSES_PARENTHESIS
				|| TokenTypes.ELEMENTS.contains(type) && !beginsElement(in.index());
	}

	private static boolean endsHeader(int type) {
		return type == TokenTypes.OPENS || type == TokenTypes.CLOSES_PARENTHESIS;
	}

	/** What follows on words that are left out seems wrong for that reason. */
	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(RecognitionException mistake, String[] tokenNames) {
		SyntaxErrorMessage message = isStray(mistake) ? JourneySyntaxErrors.stray(mistake.token) : super.getSyntaxErrorMessage(mistake, tokenNames);
		int index = mistake.token == null || mistake.token.getType() == Token.EOF ? input.size() : mistake.token.getTokenIndex();
		boolean anotherMember = isStray(mistake) && isFirstInLine(token(index));
		if (followsLeftOut(index) && !anotherMember) {
			return null;
		}
		if (index >= 0 && index < input.size()) {
			attempt.mistake(token(index).getStartIndex(), message);
		}
		return message;
	}

	/** Whether the parser has expected the end of a block at a word that begins nothing else either. */
	private boolean isStray(RecognitionException mistake) {
		return mistake.getClass() == MismatchedTokenException.class && ((MismatchedTokenException) mistake).expecting == TokenTypes.CLOSES
				&& mistake.token.getType() != Token.EOF && !beginsElement(mistake.token.getTokenIndex());
	}

	private boolean followsLeftOut(int index) {
		for (int i = Math.min(index, input.size()) - 1; i >= 0; i--) {
			if (token(i).getType() == Token.EOF) {
				continue;
			}
			if (attempt.leavesOut(token(i).getStartIndex())) {
				return true;
			}
			if (token(i).getChannel() == Token.DEFAULT_CHANNEL) {
				return false;
			}
		}
		return false;
	}

	private void passOver(IntStream in, int open, boolean header) {
		int first = in.index();
		int depth = open;
		boolean waits = header && blockFollows(first);
		while ((depth > 0 || waits) && in.LA(1) != Token.EOF && !beginsElement(in.index())) {
			int type = in.LA(1);
			depth += type == TokenTypes.OPENS ? 1 : type == TokenTypes.CLOSES ? -1 : 0;
			waits &= type != TokenTypes.OPENS;
			in.consume();
		}
		if (in.index() > first) {
			passedOver = true;
			CommonToken last = (CommonToken) input.LT(-1);
			attempt.passOver(new Attempt.Unread(token(first).getStartIndex(), last.getStopIndex(), last.getLine()));
		}
	}

	private boolean blockFollows(int index) {
		for (int i = index; i < input.size() && !beginsElement(i); i++) {
			int type = token(i).getType();
			if (type == TokenTypes.OPENS || type == TokenTypes.CLOSES) {
				return type == TokenTypes.OPENS;
			}
		}
		return false;
	}

	/** From the word with which the mistake began, over the one at which the parser gave up, to the end of what seems to belong to them. */
	private void leaveOut(int from, int until, boolean header, boolean wholeFile) {
		int i = from;
		int last = i;
		int braces = 0;
		int parentheses = 0;
		for (; i < input.size(); i++) {
			CommonToken word = token(i);
			if (word.getChannel() != Token.DEFAULT_CHANNEL) {
				continue;
			}
			boolean within = i <= until || braces > 0 || parentheses > 0 && !isFirstInLine(word);
			if (word.getType() == Token.EOF || beginsElement(i) || !within && !goesOn(i, last, header, wholeFile)) {
				break;
			}
			boolean closes = word.getType() == TokenTypes.CLOSES;
			boolean blockOfHeader = header && word.getType() == TokenTypes.OPENS;
			if (blockOfHeader || closes && braces == 0 && !wholeFile) {
				break;
			}
			attempt.leaveOut(word.getStartIndex());
			last = i;
			braces += word.getType() == TokenTypes.OPENS ? 1 : closes ? -1 : 0;
			parentheses += word.getType() == TokenTypes.OPENS_PARENTHESIS ? 1 : word.getType() == TokenTypes.CLOSES_PARENTHESIS ? -1 : 0;
			braces = Math.max(0, braces);
			parentheses = Math.max(0, parentheses);
		}
	}

	private boolean goesOn(int index, int last, boolean header, boolean wholeFile) {
		CommonToken word = token(index);
		if (wholeFile) {
			return true;
		}
		if (token(last).getType() == TokenTypes.DOT) {
			return true;
		}
		if (isFirstInLine(word) || token(last).getType() == TokenTypes.CLOSES) {
			return false;
		}
		if (header && word.getType() == TokenTypes.CLOSES_PARENTHESIS) {
			return false;
		}
		return word.getType() == RULE_ID || !Character.isLetter(word.getText().codePointAt(0));
	}

	/** Whether an element of the file begins here rather than something within another: it stands at least as far to the left. */
	private boolean beginsElement(int index) {
		CommonToken word = token(index);
		return TokenTypes.ELEMENTS.contains(word.getType()) && isFirstInLine(word) && word.getCharPositionInLine() <= indentationOfElement();
	}

	private boolean isFirstInLine(CommonToken word) {
		return attempt.text().substring(word.getStartIndex() - word.getCharPositionInLine(), word.getStartIndex()).isBlank();
	}

	private int indentationOfElement() {
		INode element = getCurrentNode();
		while (element != null && !isWhole(element) && !isWhole(element.getParent())) {
			element = element.getParent();
		}
		int offset = element == null || isWhole(element) ? 0 : element.getOffset();
		int start = Math.max(attempt.text().lastIndexOf('\n', offset - 1), attempt.text().lastIndexOf('\r', offset - 1)) + 1;
		int i = start;
		while (i < offset && Character.isWhitespace(attempt.text().charAt(i))) {
			i++;
		}
		return i - start;
	}

	/** Whether this is the node of the whole text, which no other rule calls. */
	private static boolean isWhole(INode node) {
		return node.getParent() == null || node.getGrammarElement() instanceof ParserRule
				|| node.getGrammarElement() instanceof Action && isWhole(node.getParent()) && node.getParent().getParent() == null;
	}

	private int openBraces() {
		int open = 0;
		if (getCurrentNode() != null) {
			for (INode child : getCurrentNode().getChildren()) {
				if (child.getGrammarElement() instanceof Keyword keyword) {
					open += keyword.getValue().equals("{") ? 1 : keyword.getValue().equals("}") ? -1 : 0;
				}
			}
		}
		return open;
	}

	private boolean hasBlock() {
		EObject grammarElement = getCurrentNode().getGrammarElement();
		AbstractRule rule = grammarElement instanceof RuleCall call ? call.getRule() : GrammarUtil.containingRule(grammarElement);
		return EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream().anyMatch(keyword -> keyword.getValue().equals("{"));
	}

	private CommonToken token(int index) {
		return (CommonToken) input.get(index);
	}
}
