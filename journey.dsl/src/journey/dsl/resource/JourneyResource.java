// SPDX-License-Identifier: EPL-2.0
package journey.dsl.resource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.Triple;

import journey.dsl.conversion.LanguageException;
import journey.dsl.validation.StrayWords;
import journey.model.text.ReadText;

/** A .journey file. A name that cannot be read is reported like any other mistake, with its code and arguments. */
public class JourneyResource extends LazyLinkingResource implements ReadText {

	private IParseResult searched;
	private Set<EObject> garbled = Set.of();

	@Override
	public boolean isGarbled(EObject element) {
		IParseResult now = getParseResult();
		if (now != searched) {
			garbled = now == null ? Set.of() : around(mistakes(now));
			searched = now;
		}
		return garbled.contains(element);
	}

	private static List<INode> mistakes(IParseResult text) {
		List<INode> mistakes = new ArrayList<>(StrayWords.in(text.getRootNode()));
		text.getSyntaxErrors().forEach(mistakes::add);
		return mistakes;
	}

	/** The elements in whose text something cannot be read, and all around them. */
	private static Set<EObject> around(List<INode> mistakes) {
		Set<EObject> found = new HashSet<>();
		for (INode mistake : mistakes) {
			for (EObject element = NodeModelUtils.findActualSemanticObjectFor(mistake); element != null && found.add(element);) {
				element = element.eContainer();
			}
		}
		return found;
	}

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
