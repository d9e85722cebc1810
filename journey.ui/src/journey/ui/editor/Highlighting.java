// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.swt.custom.StyledText;

/** Colours the words of a .journey file. */
public final class Highlighting extends PresentationReconciler {

	private StyledText shown;

	public Highlighting() {
		DefaultDamagerRepairer colours = new DefaultDamagerRepairer(new WordColours(this::palette));
		setDamager(colours, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(colours, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer viewer) {
		shown = viewer.getTextWidget();
		super.install(viewer);
	}

	/** A theme may change the background while the text is open. */
	private Palette palette() {
		return shown == null || shown.isDisposed() ? Palette.ON_LIGHT : Palette.on(shown.getBackground().getRGB());
	}
}
