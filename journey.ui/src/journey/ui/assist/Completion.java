// SPDX-License-Identifier: EPL-2.0
package journey.ui.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;

import journey.ui.editor.CommentPartitions;
import journey.ui.language.OpenText;
import journey.ui.language.Places;

/** Proposes what can be written in a place, as the language server tells. The viewer asks in a thread of its own. */
public final class Completion implements IContentAssistProcessor {

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		IDocument document = viewer.getDocument();
		Optional<OpenText> text = document == null || CommentPartitions.isComment(document, offset) ? Optional.empty() : OpenText.of(document);
		List<ICompletionProposal> proposals = new ArrayList<>();
		if (text.isPresent()) {
			try {
				CompletionParams question = new CompletionParams(text.get().identifier(), Places.position(document, offset));
				List<CompletionItem> items = text.get().answer(documents -> documents.completion(question)).map(found -> found.isLeft() ? found.getLeft() : found.getRight().getItems()).orElse(List.of());
				for (CompletionItem item : items) {
					proposals.add(new Proposal(item, region(item, document, offset)));
				}
			} catch (BadLocationException changedSince) {
				// the viewer asks again
			}
		}
		return proposals.toArray(ICompletionProposal[]::new);
	}

	private static IRegion region(CompletionItem item, IDocument document, int offset) throws BadLocationException {
		if (item.getTextEdit() == null || item.getTextEdit().isRight()) {
			return new Region(offset, 0);
		}
		return Places.region(document, item.getTextEdit().getLeft().getRange());
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[] { '.' };
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
