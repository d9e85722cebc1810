// SPDX-License-Identifier: EPL-2.0
package journey.ui.assist;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;

import journey.ui.language.OpenText;
import journey.ui.language.Places;

/** Leads from a name to the element that has it. */
public final class Definitions extends AbstractHyperlinkDetector {

	/** How long the pointer may stand still for an answer, in milliseconds. */
	private static final long GLANCE = 50;

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultipleHyperlinks) {
		IDocument document = viewer.getDocument();
		Optional<OpenText> text = document == null ? Optional.empty() : OpenText.of(document);
		try {
			IRegion name = text.isPresent() ? name(document, region.getOffset()) : region;
			if (text.isPresent() && name.getLength() > 0) {
				int within = Math.min(region.getOffset(), name.getOffset() + name.getLength() - 1); // the caret may stand behind it
				return links(name, text.get(), within);
			}
		} catch (BadLocationException changedSince) {
			// the place is gone
		}
		return null;
	}

	private static IHyperlink[] links(IRegion name, OpenText text, int offset) throws BadLocationException {
		DefinitionParams question = new DefinitionParams(text.identifier(), Places.position(text.document(), offset));
		try {
			List<? extends Location> found = text.answer(documents -> documents.definition(question), GLANCE).filter(answer -> answer.isLeft())
					.<List<? extends Location>>map(answer -> answer.getLeft()).orElse(List.of());
			return found.isEmpty() || isHere(found.get(0), text, offset) ? null : new IHyperlink[] { new Definition(name, found.get(0)) };
		} catch (TimeoutException stillReading) {
			return new IHyperlink[] { new DefinitionLater(name, text, question) };
		}
	}

	private static boolean isHere(Location definition, OpenText text, int offset) throws BadLocationException {
		if (!definition.getUri().startsWith("file:") || !java.net.URI.create(definition.getUri()).equals(text.file().getLocation().toFile().toPath().toUri())) {
			return false;
		}
		IRegion region = Places.region(text.document(), definition.getRange());
		return offset >= region.getOffset() && offset <= region.getOffset() + region.getLength();
	}

	/** The name around a place, with its dots. */
	private static IRegion name(IDocument document, int offset) throws BadLocationException {
		int start = offset;
		int end = offset;
		while (start > 0 && isPart(document.getChar(start - 1))) {
			start--;
		}
		while (end < document.getLength() && isPart(document.getChar(end))) {
			end++;
		}
		return new Region(start, end - start);
	}

	private static boolean isPart(char character) {
		return Character.isLetterOrDigit(character) || character == '_' || character == '.' || character == '^';
	}
}
