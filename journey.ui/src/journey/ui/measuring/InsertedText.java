// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

import journey.dsl.ide.measuring.TextInsertion;
import journey.dsl.workspace.SourceFile;
import journey.ui.language.Places;
import journey.ui.language.TextChanges;
import journey.ui.texts.WorkbenchTexts;

/** Puts text into files through their editors, so that it can be undone there, and saves them. */
final class InsertedText {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(InsertedText.class);

	private InsertedText() {
	}

	/** @throws CoreException if a file is not as it was read or cannot be changed; nothing is inserted then */
	static void put(MeasuredProject project, List<TextInsertion> insertions, IWorkbenchPage page) throws CoreException {
		Map<SourceFile, List<TextInsertion>> byFile = new LinkedHashMap<>();
		insertions.forEach(insertion -> byFile.computeIfAbsent(insertion.file(), file -> new ArrayList<>()).add(insertion));
		Map<SourceFile, ITextEditor> editors = new LinkedHashMap<>();
		for (SourceFile file : byFile.keySet()) {
			editors.put(file, changeable(project, file, page));
		}
		byFile.forEach((file, parts) -> insert(editors.get(file), parts));
		editors.values().forEach(editor -> editor.doSave(new NullProgressMonitor()));
	}

	private static ITextEditor changeable(MeasuredProject project, SourceFile file, IWorkbenchPage page) throws CoreException {
		ITextEditor editor = editor(project, file, page);
		if (editor instanceof ITextEditorExtension2 input && !input.validateEditorInputState()) {
			throw new CoreException(Status.error(TEXTS.text("insert.locked", file.path())));
		}
		if (!document(editor).get().equals(file.text())) {
			throw new CoreException(Status.error(TEXTS.text("insert.changed", file.path())));
		}
		return editor;
	}

	/** In one step that can be undone. */
	private static void insert(ITextEditor editor, List<TextInsertion> insertions) {
		IDocument document = document(editor);
		List<TextEdit> edits = new ArrayList<>();
		try {
			for (TextInsertion insertion : insertions) {
				Position place = Places.position(document, insertion.offset());
				edits.add(new TextEdit(new Range(place, place), insertion.text()));
			}
			TextChanges.make(document, edits);
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
		TextInsertion first = insertions.stream().min(Comparator.comparingInt(TextInsertion::offset)).orElseThrow();
		editor.selectAndReveal(first.offset(), first.text().length());
	}

	private static ITextEditor editor(MeasuredProject project, SourceFile source, IWorkbenchPage page) throws CoreException {
		IFile file = project.file(source);
		IEditorPart part = IDE.openEditor(page, file);
		if (part.getAdapter(ITextEditor.class) instanceof ITextEditor editor) {
			return editor;
		}
		throw new CoreException(Status.error(TEXTS.text("insert.editor", source.path())));
	}

	private static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}
}
