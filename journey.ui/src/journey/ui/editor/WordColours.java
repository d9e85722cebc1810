// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import java.util.function.Supplier;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

import journey.ui.language.Keywords;

/** Texts and the keywords of the grammar, outside of comments. */
final class WordColours extends Colours {

	private static final class Words implements IWordDetector {

		@Override
		public boolean isWordStart(char character) {
			return Character.isJavaIdentifierStart(character) || character == '@' || character == '^';
		}

		@Override
		public boolean isWordPart(char character) {
			return Character.isJavaIdentifierPart(character) || character == '-'; // as in end-to-end
		}
	}

	private final Token text = new Token(null);
	private final Token keyword = new Token(null);

	WordColours(Supplier<Palette> palettes) {
		super(palettes);
		WordRule words = new WordRule(new Words(), new Token(null)); // a word with another meaning, as a whole
		Keywords.ALL.forEach(word -> words.addWord(word, keyword));
		setRules(new IRule[] { new SingleLineRule("\"", "\"", text, '\\', true), words });
	}

	@Override
	void use(Palette palette) {
		text.setData(new TextAttribute(new Color(palette.text())));
		keyword.setData(new TextAttribute(new Color(palette.keyword()), null, SWT.BOLD));
	}
}
