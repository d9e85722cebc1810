// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import org.eclipse.xtext.nodemodel.INode;

import journey.dsl.messages.LanguageProblem;

/** Words and numbers are made of several tokens, between which the parser would accept blanks and comments. */
final class Blanks {

	private Blanks() {
	}

	/**
	 * The text itself.
	 *
	 * @throws LanguageException if there are blanks in it
	 */
	static String refuse(String text, INode node) {
		StringBuilder joined = new StringBuilder();
		text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).forEach(joined::appendCodePoint);
		if (joined.length() < text.length()) {
			throw new LanguageException(LanguageProblem.SPACES_INSIDE, node, joined.toString());
		}
		return text;
	}
}
