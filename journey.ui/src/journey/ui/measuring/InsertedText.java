// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

import journey.dsl.ide.measuring.TextInsertion;
import journey.ui.texts.WorkbenchTexts;

/** Puts text into files through their editors, so that it can be undone there, and saves them. */
final class InsertedText {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(InsertedText.class);

	private InsertedText() {
	}

	/** @throws CoreException if a file is not as it was read; nothing is inserted then */
	static void put(MeasuredProject project, List<TextInsertion> insertions, IWorkbenchPage page) throws CoreException {
		for (TextInsertion insertion : insertions) {
			if (!document(editor(project, insertion, page)).get().equals(insertion.file().text())) {
				throw new CoreException(Status.error(TEXTS.text("insert.changed", insertion.file().path())));
			}
		}
		for (TextInsertion insertion : insertions) {
			ITextEditor editor = editor(project, insertion, page);
			if (editor instanceof ITextEditorExtension2 input && !input.validateEditorInputState()) {
				throw new CoreException(Status.error(TEXTS.text("insert.locked", insertion.file().path())));
			}
			try {
				document(editor).replace(insertion.offset(), 0, insertion.text());
			} catch (BadLocationException impossible) {
				throw new IllegalStateException(impossible);
			}
			editor.selectAndReveal(insertion.offset(), insertion.text().length());
		}
		for (TextInsertion insertion : insertions) {
			editor(project, insertion, page).doSave(new NullProgressMonitor());
		}
	}

	private static ITextEditor editor(MeasuredProject project, TextInsertion insertion, IWorkbenchPage page) throws CoreException {
		IFile file = project.file(insertion.file());
		IEditorPart part = IDE.openEditor(page, file);
		if (part.getAdapter(ITextEditor.class) instanceof ITextEditor editor) {
			return editor;
		}
		throw new CoreException(Status.error(TEXTS.text("insert.editor", insertion.file().path())));
	}

	private static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}
}
