// SPDX-License-Identifier: EPL-2.0
package journey.ui.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import journey.ui.language.OpenText;
import journey.ui.language.Places;

/** The elements of the file that is being edited. It follows the text some time after the last change. */
final class Outline extends ContentOutlinePage {

	private static final int DELAY = 400;

	private final ITextEditor editor;
	private final Runnable asking = this::ask;
	private final ISelectionChangedListener caret = event -> follow(event.getSelection());
	private final IDocumentListener typing = new IDocumentListener() {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// only what comes of it matters
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			Display.getDefault().asyncExec(Outline.this::askLater);
		}
	};
	private final IPropertyListener input = (source, property) -> {
		if (property == IEditorPart.PROP_INPUT) {
			follow();
		}
	};
	private OpenText text;
	private List<Entry> entries = List.of();
	private boolean follows;

	Outline(ITextEditor editor, OpenText text) {
		this.editor = editor;
		this.text = text;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		getTreeViewer().setContentProvider(new Entries());
		getTreeViewer().setLabelProvider(new DelegatingStyledCellLabelProvider(new EntryLabels()));
		getTreeViewer().setUseHashlookup(true);
		getTreeViewer().setInput(entries);
		text.document().addDocumentListener(typing);
		editor.addPropertyListener(input);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
			selections.addPostSelectionChangedListener(caret);
		}
		ask();
	}

	/** Of a file that was renamed the editor shows another document, which the server knows by another address. */
	private void follow() {
		IDocument document = editor.getDocumentProvider() == null ? null : editor.getDocumentProvider().getDocument(editor.getEditorInput());
		Optional<OpenText> renamed = document == null || document == text.document() ? Optional.empty() : OpenText.of(document);
		renamed.ifPresent(other -> {
			text.document().removeDocumentListener(typing);
			text = other;
			text.document().addDocumentListener(typing);
			ask();
		});
	}

	private void askLater() {
		if (isAlive()) {
			getControl().getDisplay().timerExec(DELAY, asking);
		}
	}

	private void ask() {
		if (!isAlive()) {
			return;
		}
		Display display = getControl().getDisplay();
		OpenText asked = text;
		asked.ask(documents -> documents.documentSymbol(new DocumentSymbolParams(asked.identifier()))).whenComplete((symbols, failure) -> {
			if (failure != null) {
				OpenText.log(failure);
			} else {
				List<DocumentSymbol> found = symbols.stream().filter(symbol -> symbol.isRight()).map(symbol -> symbol.getRight()).toList();
				List<Entry> all = Entry.all(found);
				display.asyncExec(() -> show(asked, all));
			}
		});
	}

	private void show(OpenText asked, List<Entry> found) {
		if (!isAlive() || asked != text) {
			return;
		}
		boolean first = entries.isEmpty();
		Object[] expanded = getTreeViewer().getExpandedElements();
		entries = found;
		Control tree = getControl();
		tree.setRedraw(false);
		follows = true;
		try {
			getTreeViewer().setInput(found);
			if (first) {
				getTreeViewer().expandToLevel(found.size() > 50 ? 1 : 2);
			} else {
				getTreeViewer().setExpandedElements(expanded);
			}
		} finally {
			follows = false;
			tree.setRedraw(true);
		}
		follow(editor.getSelectionProvider().getSelection());
	}

	/** Shows the element in which the caret is. */
	private void follow(ISelection selection) {
		if (isAlive() && !getControl().isFocusControl() && selection instanceof ITextSelection place && place.getOffset() >= 0) {
			try {
				Entry entry = Entry.at(Places.position(text.document(), place.getOffset()), entries);
				follows = true;
				getTreeViewer().setSelection(entry == null ? StructuredSelection.EMPTY : new StructuredSelection(entry), entry != null);
			} catch (BadLocationException changedSince) {
				// the next answer is on its way
			} finally {
				follows = false;
			}
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!follows && event.getSelection() instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof Entry entry) {
			try {
				IRegion name = Places.region(text.document(), entry.symbol().getSelectionRange());
				editor.selectAndReveal(name.getOffset(), name.getLength());
			} catch (BadLocationException changedSince) {
				// the next answer is on its way
			}
		}
	}

	private boolean isAlive() {
		return getControl() != null && !getControl().isDisposed();
	}

	@Override
	public void dispose() {
		text.document().removeDocumentListener(typing);
		editor.removePropertyListener(input);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
			selections.removePostSelectionChangedListener(caret);
		}
		super.dispose();
	}
}
