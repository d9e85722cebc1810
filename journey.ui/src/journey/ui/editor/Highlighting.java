// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintListener;

/**
 * Colours the words of a .journey file; of a large one only the part that is seen, anew when another part is: the platform asks for
 * the colours of the whole text when it is opened, and for those of all that is between two findings when these change.
 */
public final class Highlighting extends PresentationReconciler {

	/** The longest text that is coloured as a whole, in characters. */
	public static final int LARGEST_WHOLE = 100_000;

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
	private final PaintListener painting = event -> colourLater();
	private ITextViewer viewer;
	private StyledText shown;
	private IRegion coloured = new Region(0, 0);

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
	public void install(ITextViewer installed) {
		viewer = installed;
		shown = viewer.getTextWidget();
		shown.addPaintListener(painting);
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
		if (isShown()) {
			shown.removePaintListener(painting);
		}
		super.uninstall();
	}

	@Override
	protected TextPresentation createPresentation(IRegion damage, IDocument document) {
		if (document.getLength() <= LARGEST_WHOLE) {
			return super.createPresentation(damage, document);
		}
		IRegion seen = seen(document);
		int start = Math.max(damage.getOffset(), seen.getOffset());
		int end = Math.min(damage.getOffset() + damage.getLength(), seen.getOffset() + seen.getLength());
		return start < end ? super.createPresentation(new Region(start, end - start), document) : null;
	}

	private void colourLater() {
		IDocument document = viewer.getDocument();
		if (document != null && document.getLength() > LARGEST_WHOLE && !seen(document).equals(coloured)) {
			shown.getDisplay().asyncExec(this::colour);
		}
	}

	private void colour() {
		IDocument document = isShown() ? viewer.getDocument() : null;
		if (document != null) {
			coloured = seen(document);
			TextPresentation colours = createPresentation(coloured, document);
			if (colours != null) {
				viewer.changeTextPresentation(colours, false);
			}
		}
	}

	private IRegion seen(IDocument document) {
		try {
			int start = document.getLineInformationOfOffset(Math.max(0, viewer.getTopIndexStartOffset())).getOffset();
			return new Region(start, Math.max(0, Math.min(viewer.getBottomIndexEndOffset() + 1, document.getLength()) - start));
		} catch (BadLocationException changedSince) {
			return new Region(0, 0);
		}
	}

	private boolean isShown() {
		return shown != null && !shown.isDisposed();
	}

	/** A theme may change the background while the text is open. */
	private Palette palette() {
		return isShown() ? Palette.on(shown.getBackground().getRGB()) : Palette.ON_LIGHT;
	}
}
