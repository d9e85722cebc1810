// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

/** Where the parser and the linker have found mistakes in a file: a word that stands there too needs no second finding. */
final class KnownMistakes {

	private final Set<Integer> offsets = new HashSet<>();
	private int firstOfParser = Integer.MAX_VALUE;

	private KnownMistakes() {
	}

	static KnownMistakes of(XtextResource resource) {
		KnownMistakes known = new KnownMistakes();
		for (Diagnostic error : resource.getErrors()) {
			if (error instanceof AbstractDiagnostic found) {
				known.offsets.add(found.getOffset());
				if (found instanceof XtextSyntaxDiagnostic) {
					known.firstOfParser = Math.min(known.firstOfParser, found.getOffset());
				}
			}
		}
		return known;
	}

	/** The parser may have stumbled over the same word; and after a mistake, what closes the block seems to close nothing. */
	boolean explain(INode word) {
		boolean closes = word.getText().equals("}") || word.getText().equals(")");
		return offsets.contains(word.getOffset()) || closes && firstOfParser < word.getOffset();
	}
}
