// SPDX-License-Identifier: EPL-2.0
package journey.ui.assist;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import journey.ui.language.Places;

/** The way to where an element is written. */
final class Definition extends NameLink {

	private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

	private final Location place;

	Definition(IRegion name, Location place) {
		super(name);
		this.place = place;
	}

	@Override
	public void open() {
		try {
			if (editor() instanceof ITextEditor text) {
				IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
				IRegion region = Places.region(document, place.getRange());
				text.selectAndReveal(region.getOffset(), region.getLength());
			}
		} catch (CoreException | BadLocationException failure) {
			Platform.getLog(Definition.class).error(failure.getMessage(), failure);
		}
	}

	/** The editor of the file; null if it is in no project. */
	private IEditorPart editor() throws CoreException {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		Optional<LibraryInput> library = LibraryInput.of(place.getUri());
		if (library.isPresent()) {
			return page.openEditor(library.get(), EDITOR);
		}
		IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(place.getUri()));
		return found.length == 0 ? null : IDE.openEditor(page, found[0]);
	}
}
