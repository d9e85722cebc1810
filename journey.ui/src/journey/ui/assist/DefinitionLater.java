// SPDX-License-Identifier: EPL-2.0
package journey.ui.assist;

import java.util.List;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;

import journey.ui.language.OpenText;
import journey.ui.texts.WorkbenchTexts;

/** The way from a name to its element while the language server has not answered: goes there when it does, or says that there is none. */
final class DefinitionLater extends NameLink {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(DefinitionLater.class);

	private final OpenText text;
	private final DefinitionParams question;

	DefinitionLater(IRegion name, OpenText text, DefinitionParams question) {
		super(name);
		this.text = text;
		this.question = question;
	}

	@Override
	public void open() {
		IEditorPart editor = editor();
		if (editor == null) {
			return;
		}
		long asked = text.stamp();
		Display display = PlatformUI.getWorkbench().getDisplay();
		text.ask(documents -> documents.definition(question)).whenComplete((answer, failure) -> display.asyncExec(() -> {
			if (failure != null) {
				OpenText.log(failure);
			}
			if (editor() == editor && text.stamp() == asked) {
				open(failure == null && answer.isLeft() ? answer.getLeft() : List.of(), editor);
			}
		}));
	}

	private void open(List<? extends Location> found, IEditorPart editor) {
		IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
		if (found.isEmpty()) {
			line.setErrorMessage(TEXTS.text("definition.none", word()));
		} else {
			line.setErrorMessage(null);
			new Definition(name, found.get(0)).open();
		}
	}

	private String word() {
		try {
			return text.document().get(name.getOffset(), name.getLength());
		} catch (BadLocationException changedSince) {
			return "";
		}
	}

	private static IEditorPart editor() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
	}
}
