// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import journey.ui.language.OpenText;

/** The editor in which a command is given. */
record ActiveText(ITextEditor editor, OpenText text) {

	/** Empty if it is not an editor of a journey. */
	static Optional<ActiveText> of(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		if (editor instanceof ITextEditor textEditor) {
			IDocument document = textEditor.getDocumentProvider().getDocument(editor.getEditorInput());
			return document == null ? Optional.empty() : OpenText.of(document).map(text -> new ActiveText(textEditor, text));
		}
		return Optional.empty();
	}

	IFile file() {
		return text.file();
	}

	ITextSelection selection() {
		return (ITextSelection) editor.getSelectionProvider().getSelection();
	}

	/** The viewer of the editor; none while it is being closed. */
	Optional<ISourceViewer> viewer() {
		return editor.getAdapter(ITextOperationTarget.class) instanceof ISourceViewer viewer ? Optional.of(viewer) : Optional.empty();
	}

	/** Says something in the status line. */
	void say(String message) {
		editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(message);
	}
}
