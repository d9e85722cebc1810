// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

import journey.ui.language.TextChanges;

/** Makes comments of the chosen lines, or text of them again if all are comments. */
public final class CommentHandler extends AbstractHandler {

	private static final String SIGN = "//";

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(CommentHandler::toggle);
		return null;
	}

	private static void toggle(ActiveText active) {
		try {
			TextChanges.make(active.text().document(), edits(active.text().document(), active.selection()));
		} catch (BadLocationException elsewhere) {
			// there is no such line
		}
	}

	private static List<TextEdit> edits(IDocument document, ITextSelection lines) throws BadLocationException {
		boolean all = true;
		for (int line = lines.getStartLine(); line <= lines.getEndLine(); line++) {
			String text = text(document, line);
			all &= text.isBlank() || text.stripLeading().startsWith(SIGN);
		}
		List<TextEdit> edits = new ArrayList<>();
		for (int line = lines.getStartLine(); line <= lines.getEndLine(); line++) {
			String text = text(document, line);
			int sign = text.length() - text.stripLeading().length();
			if (!text.isBlank() && all) {
				int length = text.startsWith(SIGN + ' ', sign) ? SIGN.length() + 1 : SIGN.length();
				edits.add(new TextEdit(new Range(new Position(line, sign), new Position(line, sign + length)), ""));
			} else if (!text.isBlank()) {
				edits.add(new TextEdit(new Range(new Position(line, 0), new Position(line, 0)), SIGN + ' '));
			}
		}
		return edits;
	}

	private static String text(IDocument document, int line) throws BadLocationException {
		IRegion region = document.getLineInformation(line);
		return document.get(region.getOffset(), region.getLength());
	}
}
