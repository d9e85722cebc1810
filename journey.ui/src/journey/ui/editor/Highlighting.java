// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.swt.custom.StyledText;

/** Colours the words of a .journey file. */
public final class Highlighting extends PresentationReconciler {

	private final ITextInputListener following = new ITextInputListener() {

		@Override
		public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
			if (after != null) {
				CommentPartitions.follow(after);
			}
		}

		@Override
		public void inputDocumentChanged(IDocument before, IDocument after) {
			// it is followed already
		}
	};
	private ITextViewer viewer;
	private StyledText shown;

	public Highlighting() {
		setDocumentPartitioning(CommentPartitions.NAME);
		use(IDocument.DEFAULT_CONTENT_TYPE, new WordColours(this::palette));
		use(CommentPartitions.COMMENT, new CommentColours(this::palette));
	}

	private void use(String part, Colours colours) {
		DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(colours);
		setDamager(repairer, part);
		setRepairer(repairer, part);
	}

	@Override
	public void install(ITextViewer viewer) {
		this.viewer = viewer;
		shown = viewer.getTextWidget();
		viewer.addTextInputListener(following);
		if (viewer.getDocument() != null) {
			CommentPartitions.follow(viewer.getDocument());
		}
		super.install(viewer);
	}

	@Override
	public void uninstall() {
		if (viewer != null) {
			viewer.removeTextInputListener(following);
		}
		super.uninstall();
	}

	/** A theme may change the background while the text is open. */
	private Palette palette() {
		return shown == null || shown.isDisposed() ? Palette.ON_LIGHT : Palette.on(shown.getBackground().getRGB());
	}
}
