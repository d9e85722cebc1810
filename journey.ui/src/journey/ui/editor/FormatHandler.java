// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.PlatformUI;

import journey.ui.language.OpenText;
import journey.ui.language.ProblemMarkers;
import journey.ui.language.TextChanges;
import journey.ui.texts.WorkbenchTexts;

/** Formats the text of the editor; one step back undoes it. */
public final class FormatHandler extends AbstractHandler {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(FormatHandler.class);

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(FormatHandler::format);
		return null;
	}

	private static void format(ActiveText active) {
		active.say(null);
		DocumentFormattingParams question = new DocumentFormattingParams(active.text().identifier(), new FormattingOptions(4, false));
		long asked = active.text().stamp();
		active.text().ask(documents -> documents.formatting(question)).whenComplete((edits, failure) -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (active.viewer().isEmpty()) {
				return; // closed meanwhile
			}
			if (failure != null) {
				OpenText.log(failure);
				active.say(TEXTS.text("format.changed"));
			} else if (active.text().stamp() != asked) {
				active.say(TEXTS.text("format.changed"));
			} else {
				make(edits, active);
			}
		}));
	}

	private static void make(List<? extends TextEdit> edits, ActiveText active) {
		if (edits.isEmpty()) {
			active.say(isBroken(active) ? TEXTS.text("format.broken") : null);
			return;
		}
		Position caret = new Position(active.selection().getOffset());
		try {
			active.text().document().addPosition(caret);
			TextChanges.make(active.text().document(), edits);
			active.text().document().removePosition(caret);
			active.editor().selectAndReveal(caret.getOffset(), 0);
		} catch (BadLocationException changedSince) {
			active.say(TEXTS.text("format.changed"));
		}
	}

	/** A text that the parser does not understand is left as it is. */
	private static boolean isBroken(ActiveText active) {
		try {
			for (IMarker marker : active.file().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
				if (marker.getAttribute(ProblemMarkers.CODE, "").startsWith("SYN-")) {
					return true;
				}
			}
		} catch (CoreException deleted) {
			// then it does not matter
		}
		return false;
	}
}
