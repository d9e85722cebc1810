// SPDX-License-Identifier: EPL-2.0
package journey.ui.assist;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;

import journey.ui.language.OpenText;
import journey.ui.language.Places;

/** Says what the element at a place is, as the language server tells. The viewer asks in a thread of its own. */
public final class ElementHover implements ITextHover, ITextHoverExtension {

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		Optional<OpenText> text = OpenText.of(viewer.getDocument());
		try {
			if (text.isPresent()) {
				HoverParams question = new HoverParams(text.get().identifier(), Places.position(viewer.getDocument(), region.getOffset()));
				return text.get().answer(documents -> documents.hover(question)).map(ElementHover::shown).filter(shown -> !shown.isBlank()).orElse(null);
			}
		} catch (BadLocationException changedSince) {
			// the place is gone
		}
		return null;
	}

	private static String shown(Hover hover) {
		return hover.getContents() != null && hover.getContents().isRight() ? hover.getContents().getRight().getValue() : "";
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return parent -> new DefaultInformationControl(parent, new HoverPresenter());
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}
}
