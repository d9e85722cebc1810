// SPDX-License-Identifier: EPL-2.0
package journey.dsl.resource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

import journey.dsl.conversion.LanguageException;

/** A .journey file. A name that cannot be read is reported like any other mistake, with its code and arguments. */
public class JourneyResource extends LazyLinkingResource {

	@Override
	protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> link, IllegalNodeException failure) {
		if (!(failure.getCause() instanceof LanguageException mistake)) {
			super.createAndAddDiagnostic(link, failure);
			return;
		}
		Diagnostic diagnostic = new XtextLinkingDiagnostic(failure.getNode(), mistake.getMessage(), mistake.problem().code(), mistake.arguments());
		if (!isValidationDisabled() && !getErrors().contains(diagnostic)) {
			getErrors().add(diagnostic);
		}
	}

	/** To take a report back costs its message, which looks through all names; so only where there is one. */
	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> link) {
		int offset = link.getThird().getOffset();
		boolean isReported = getErrors().stream()
				.anyMatch(error -> error instanceof XtextLinkingDiagnostic mistake && mistake.getOffset() == offset);
		if (isReported) {
			super.removeDiagnostic(link);
		}
	}
}
