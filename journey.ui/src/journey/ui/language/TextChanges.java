// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Makes changes that the language server tells: in the texts of open editors, which their users save; in other files at once. */
public final class TextChanges {

	private TextChanges() {
	}

	/** The changes of each file, in the order in which the server tells them. */
	public static Map<IFile, List<TextEdit>> byFile(WorkspaceEdit edit) {
		Map<IFile, List<TextEdit>> changes = new LinkedHashMap<>();
		if (edit.getChanges() != null) {
			edit.getChanges().forEach((uri, edits) -> add(uri, edits, changes));
		}
		if (edit.getDocumentChanges() != null) {
			edit.getDocumentChanges().stream().filter(change -> change.isLeft()).forEach(change -> add(change.getLeft().getTextDocument().getUri(),
					change.getLeft().getEdits().stream().filter(one -> one.isLeft()).map(one -> one.getLeft()).toList(), changes));
		}
		return changes;
	}

	private static void add(String uri, List<TextEdit> edits, Map<IFile, List<TextEdit>> changes) {
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri))) {
			changes.computeIfAbsent(file, found -> new ArrayList<>()).addAll(edits);
			return;
		}
	}

	public static void make(WorkspaceEdit edit) throws CoreException {
		for (Map.Entry<IFile, List<TextEdit>> file : byFile(edit).entrySet()) {
			make(file.getKey(), file.getValue());
		}
	}

	private static void make(IFile file, List<TextEdit> edits) throws CoreException {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		boolean isOpen = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE) != null;
		buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
		try {
			ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
			make(buffer.getDocument(), edits);
			if (!isOpen) {
				buffer.commit(null, false);
			}
		} catch (BadLocationException | MalformedTreeException changedSince) {
			throw new CoreException(Status.error(changedSince.getMessage(), changedSince));
		} finally {
			buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
		}
	}

	/** Makes changes in one step that can be undone. */
	public static void make(IDocument document, List<? extends TextEdit> edits) throws BadLocationException {
		MultiTextEdit all = new MultiTextEdit();
		List<TextEdit> ordered = new ArrayList<>(edits);
		ordered.sort(Comparator.<TextEdit>comparingInt(edit -> edit.getRange().getStart().getLine()).thenComparingInt(edit -> edit.getRange().getStart().getCharacter()));
		for (TextEdit edit : ordered) {
			IRegion region = Places.region(document, edit.getRange());
			all.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
		}
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null) {
			undo.beginCompoundChange();
		}
		try {
			all.apply(document);
		} finally {
			if (undo != null) {
				undo.endCompoundChange();
			}
		}
	}
}
