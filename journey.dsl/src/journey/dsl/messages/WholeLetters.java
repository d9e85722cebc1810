// SPDX-License-Identifier: EPL-2.0
package journey.dsl.messages;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.INode;

/** The text of a token as people see it: the lexer takes a letter outside the basic plane, such as 😀, for two. */
public final class WholeLetters {

	private WholeLetters() {
	}

	/** The text of a token, with the other halves of its first and its last letter. */
	static String of(Token token) {
		CharStream in = token.getInputStream();
		if (token.getText() == null || in == null || !(token instanceof CommonToken place)) {
			return token.getText();
		}
		int before = place.getStartIndex() - 1;
		int after = place.getStopIndex() + 1;
		return whole(
				before >= 0 && before < in.size() ? in.substring(before, before) : "",
				token.getText(),
				after >= 0 && after < in.size() ? in.substring(after, after) : "");
	}

	/** The text of a node, with the other halves of its first and its last letter. */
	public static String of(INode node) {
		String all = node.getRootNode().getText();
		return whole(
				all.substring(Math.max(0, node.getOffset() - 1), node.getOffset()),
				node.getText(),
				all.substring(node.getEndOffset(), Math.min(all.length(), node.getEndOffset() + 1)));
	}

	private static String whole(String before, String text, String after) {
		if (text.isEmpty()) {
			return text;
		}
		boolean lacksFirst = isPair(before, text.substring(0, 1));
		boolean lacksLast = isPair(text.substring(text.length() - 1), after);
		return (lacksFirst ? before : "") + text + (lacksLast ? after : "");
	}

	private static boolean isPair(String high, String low) {
		return high.length() == 1 && low.length() == 1 && Character.isSurrogatePair(high.charAt(0), low.charAt(0));
	}
}
