// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Range;

/** The lines that a finding is about, as a number that changes with them: the word alone may stand in its place by chance. */
public final class MarkedLines {

	/** The attribute of markers with this number. */
	static final String ATTRIBUTE = "lines";

	private MarkedLines() {
	}

	/** Empty if the text has no such place. */
	static Optional<Integer> of(IDocument document, Range range) {
		try {
			int start = document.getLineOffset(range.getStart().getLine());
			IRegion last = document.getLineInformation(range.getEnd().getLine());
			return Optional.of(document.get(start, last.getOffset() + last.getLength() - start).hashCode());
		} catch (BadLocationException elsewhere) {
			return Optional.empty();
		}
	}

	/** Whether the lines of the file, as its editors show it, are still those about which the marker was made. */
	public static boolean areThose(IMarker marker, IFile file, Range range) throws CoreException {
		Object then = marker.getAttribute(ATTRIBUTE);
		return of(OpenTexts.document(file), range).filter(now -> now.equals(then)).isPresent();
	}
}
