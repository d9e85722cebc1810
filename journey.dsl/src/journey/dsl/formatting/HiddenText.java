// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;

import journey.dsl.parser.antlr.internal.InternalJourneyLexer;

/**
 * What Xtext's formatter leaves undone between the words: a comment on a line of its own is indented like the member
 * after it, one blank line stays and a second goes, lines end with \n, no-break spaces and byte order marks between
 * words become spaces, and the file begins with its first word.
 */
final class HiddenText {

	private final StringBuilder mended = new StringBuilder();
	private int depth;
	private boolean afterComment;

	private HiddenText() {
	}

	/** The formatted text, mended. */
	static String mend(String formatted) {
		HiddenText hidden = new HiddenText();
		String text = formatted.replace("\r\n", "\n");
		TokenSource tokens = new InternalJourneyLexer(new ANTLRStringStream(text));
		for (Token token = tokens.nextToken(); token.getType() != Token.EOF; token = tokens.nextToken()) {
			hidden.add(token);
		}
		return hidden.mended.toString();
	}

	private void add(Token token) {
		String text = token.getText();
		switch (token.getType()) {
			case InternalJourneyLexer.RULE_WS -> addBlanks(text);
			case InternalJourneyLexer.RULE_ML_COMMENT, InternalJourneyLexer.RULE_SL_COMMENT -> {
				indentLine();
				separate();
				mended.append(text);
				afterComment = true;
			}
			default -> {
				if (afterComment) {
					separate();
				}
				afterComment = false;
				depth += text.equals("{") ? 1 : text.equals("}") ? -1 : 0;
				mended.append(text);
			}
		}
	}

	private void addBlanks(String blanks) {
		if (mended.isEmpty()) {
			return;
		}
		String plain = blanks.replaceAll("[\\u00A0\\u202F\\uFEFF]+", " ");
		int lines = (int) plain.chars().filter(c -> c == '\n').count();
		if (lines == 0) {
			mended.append(plain.equals(blanks) ? blanks : " ");
			return;
		}
		int before = mended.charAt(mended.length() - 1) == '\n' ? 1 : 0;
		// a comment belongs to what follows it
		int most = afterComment || mended.charAt(mended.length() - 1) == '{' ? 1 : 2;
		mended.append("\n".repeat(Math.max(0, Math.min(lines, most - before))));
		mended.append(plain.substring(plain.lastIndexOf('\n') + 1).replace(" ", ""));
	}

	/** Between a comment and its neighbours on the line is a space. */
	private void separate() {
		if (!mended.isEmpty() && !Character.isWhitespace(mended.charAt(mended.length() - 1))) {
			mended.append(' ');
		}
	}

	/** Replaces the indentation of the line that is just begun. */
	private void indentLine() {
		int end = mended.length();
		while (end > 0 && (mended.charAt(end - 1) == '\t' || mended.charAt(end - 1) == ' ')) {
			end--;
		}
		if (end > 0 && mended.charAt(end - 1) == '\n') {
			mended.setLength(end);
			mended.append("\t".repeat(Math.max(0, depth)));
		}
	}
}
