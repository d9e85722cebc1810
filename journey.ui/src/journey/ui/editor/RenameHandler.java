// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import journey.ui.language.OpenText;
import journey.ui.language.Places;
import journey.ui.language.TextChanges;
import journey.ui.texts.WorkbenchTexts;

/** Gives an element another name, wherever it is named: in open editors, and in files that are closed. */
public final class RenameHandler extends AbstractHandler {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(RenameHandler.class);

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveText.of(event).ifPresent(RenameHandler::prepare);
		return null;
	}

	private static void prepare(ActiveText active) {
		try {
			active.say(null);
			Position place = Places.position(active.text().document(), active.selection().getOffset());
			active.text().ask(documents -> documents.prepareRename(new PrepareRenameParams(active.text().identifier(), place))).whenComplete((prepared, failure) -> whileOpen(active, () -> {
				Optional<Range> range = failure != null || prepared == null ? Optional.empty()
						: Optional.ofNullable(prepared.isFirst() ? prepared.getFirst() : prepared.isSecond() ? prepared.getSecond().getRange() : null);
				if (range.isEmpty()) {
					active.say(TEXTS.text("rename.nothing"));
				} else {
					name(range.get(), place, active);
				}
			}));
		} catch (BadLocationException elsewhere) {
			active.say(TEXTS.text("rename.nothing"));
		}
	}

	private static void name(Range range, Position place, ActiveText active) {
		try {
			IRegion region = Places.region(active.text().document(), range);
			String before = active.text().document().get(region.getOffset(), region.getLength());
			String last = before.substring(before.lastIndexOf('.') + 1);
			InputDialog dialog = new InputDialog(active.editor().getSite().getShell(), TEXTS.text("rename.title"), TEXTS.text("rename.name", last), last, name -> NameCheck.of(name, last));
			if (dialog.open() == Window.OK) {
				rename(place, dialog.getValue(), active);
			}
		} catch (BadLocationException changedSince) {
			active.say(TEXTS.text("rename.nothing"));
		}
	}

	private static void rename(Position place, String name, ActiveText active) {
		long asked = active.text().stamp();
		CompletableFuture<WorkspaceEdit> answer = active.text().ask(documents -> documents.rename(new RenameParams(active.text().identifier(), place, name)));
		answer.whenComplete((edit, failure) -> whileOpen(active, () -> {
			if (failure != null || edit == null) {
				if (failure != null) {
					OpenText.log(failure);
				}
				active.say(TEXTS.text("rename.refused", name));
			} else if (active.text().stamp() != asked) {
				active.say(TEXTS.text("format.changed"));
			} else {
				make(edit, active);
			}
		}));
	}

	private static void make(WorkspaceEdit edit, ActiveText active) {
		try {
			TextChanges.make(edit);
		} catch (CoreException failure) {
			active.say(TEXTS.text("rename.failed", failure.getStatus().getMessage()));
		}
	}

	/** Who has closed the editor does not wait for the answer any more. */
	private static void whileOpen(ActiveText active, Runnable action) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> active.viewer().ifPresent(viewer -> action.run()));
	}
}
