// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places as the language server counts them (line and column from 0) and as documents do (UTF-16 units from the beginning). */
public final class Places {

	private Places() {
	}

	public static int offset(IDocument document, Position position) throws BadLocationException {
		return Math.min(document.getLineOffset(position.getLine()) + position.getCharacter(), document.getLength());
	}

	public static IRegion region(IDocument document, Range range) throws BadLocationException {
		int start = offset(document, range.getStart());
		return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
	}

	public static Position position(IDocument document, int offset) throws BadLocationException {
		int line = document.getLineOfOffset(offset);
		return new Position(line, offset - document.getLineOffset(line));
	}
}
