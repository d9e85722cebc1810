// SPDX-License-Identifier: EPL-2.0
package journey.ui.outline;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import journey.ui.language.JourneyLanguage;
import journey.ui.language.OpenText;

/** Gives the editors of journeys an outline: the editor of the platform has none of its own. */
public final class Outlines implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adapted, Class<T> type) {
		if (adapted instanceof ITextEditor editor && type == IContentOutlinePage.class && editor.getEditorInput() != null
				&& editor.getEditorInput().getAdapter(IFile.class) instanceof IFile file && JourneyLanguage.isJourney(file)) {
			IDocument document = editor.getDocumentProvider() == null ? null : editor.getDocumentProvider().getDocument(editor.getEditorInput());
			if (document != null && OpenText.of(document).isPresent()) {
				return type.cast(new Outline(editor, OpenText.of(document).get()));
			}
		}
		return null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
