// SPDX-License-Identifier: EPL-2.0
package journey.ui.assist;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A word or name that can be written. It stays as long as what is typed begins it. */
final class Proposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

	private final CompletionItem item;
	private final int start;
	private int length;

	/** @param replaced what it replaces */
	Proposal(CompletionItem item, IRegion replaced) {
		this.item = item;
		this.start = replaced.getOffset();
		this.length = replaced.getLength();
	}

	private String text() {
		if (item.getTextEdit() != null && item.getTextEdit().isLeft()) {
			return item.getTextEdit().getLeft().getNewText();
		}
		return item.getInsertText() == null ? item.getLabel() : item.getInsertText();
	}

	@Override
	public void apply(IDocument document) {
		try {
			document.replace(start, length, text());
		} catch (BadLocationException changedSince) {
			Platform.getLog(Proposal.class).info(changedSince.getMessage());
		}
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		length = Math.max(length, offset - start);
		apply(viewer.getDocument());
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			String typed = document.get(start, offset - start).toLowerCase(Locale.ROOT);
			String whole = text().toLowerCase(Locale.ROOT);
			boolean fits = whole.startsWith(typed) || whole.substring(whole.lastIndexOf('.') + 1).startsWith(typed);
			if (fits) {
				length = offset - start;
			}
			return fits;
		} catch (BadLocationException elsewhere) {
			return false;
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		return new Point(start + text().length(), 0);
	}

	@Override
	public String getAdditionalProposalInfo() {
		if (item.getDocumentation() == null) {
			return null;
		}
		return item.getDocumentation().isLeft() ? item.getDocumentation().getLeft() : item.getDocumentation().getRight().getValue();
	}

	@Override
	public String getDisplayString() {
		return item.getDetail() == null ? item.getLabel() : item.getLabel() + " – " + item.getDetail();
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString shown = new StyledString(item.getLabel());
		return item.getDetail() == null ? shown : shown.append(" – " + item.getDetail(), StyledString.QUALIFIER_STYLER);
	}

	@Override
	public Image getImage() {
		return ElementImages.of(item.getKind());
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown in the text before it is chosen
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// see selected
	}
}
