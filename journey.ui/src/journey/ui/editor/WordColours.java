// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import java.util.function.Supplier;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

import journey.ui.language.Keywords;

/** Comments, texts, numbers and the keywords of the grammar. */
final class WordColours extends RuleBasedScanner {

	private static final class Words implements IWordDetector {

		@Override
		public boolean isWordStart(char character) {
			return Character.isJavaIdentifierStart(character) || character == '@' || character == '^';
		}

		@Override
		public boolean isWordPart(char character) {
			return Character.isJavaIdentifierPart(character);
		}
	}

	private final Supplier<Palette> palettes;
	private final Token comment = new Token(null);
	private final Token text = new Token(null);
	private final Token keyword = new Token(null);
	/** Any other word: as a whole, so that no keyword is seen inside of it. */
	private final Token name = new Token(null);
	private Palette shown;

	/** @param palettes the colours at the time, asked before each part of the text is coloured */
	WordColours(Supplier<Palette> palettes) {
		this.palettes = palettes;
		WordRule words = new WordRule(new Words(), name);
		Keywords.ALL.forEach(word -> words.addWord(word, keyword));
		setRules(new IRule[] { new EndOfLineRule("//", comment), new MultiLineRule("/*", "*/", comment, (char) 0, true),
				new MultiLineRule("\"", "\"", text, '\\', true), words });
	}

	@Override
	public void setRange(IDocument document, int offset, int length) {
		Palette wanted = palettes.get();
		if (wanted != shown) {
			shown = wanted;
			comment.setData(new TextAttribute(new Color(wanted.comment()), null, SWT.ITALIC));
			text.setData(new TextAttribute(new Color(wanted.text())));
			keyword.setData(new TextAttribute(new Color(wanted.keyword()), null, SWT.BOLD));
		}
		super.setRange(document, offset, length);
	}
}
