// SPDX-License-Identifier: EPL-2.0
package journey.sirius.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.sirius.expression.Variables;
import journey.sirius.specification.Candidates;
import journey.sirius.specification.Mapping;

/** Finds the elements that a mapping shows in a context: by expression, then by class. Preconditions are for those who know the views. */
final class CandidateSearch {

	private final Evaluation evaluation;
	private final EObject root;
	private final Map<String, Optional<DomainClass>> classes = new HashMap<>();

	/** @param root an element of the model whose files are searched when a mapping has no expression */
	CandidateSearch(Evaluation evaluation, EObject root) {
		this.evaluation = evaluation;
		this.root = root;
	}

	/** The elements, each once, in their order. */
	Collection<EObject> of(Mapping mapping, Variables variables) {
		Candidates candidates = mapping.candidates();
		List<EObject> elements = candidates.expression() == null ? everything()
				: evaluation.elements(mapping.name() + "/semanticCandidatesExpression", candidates.expression(), variables);
		Optional<DomainClass> domainClass = domainClass(mapping);
		LinkedHashSet<EObject> found = new LinkedHashSet<>();
		for (EObject element : elements) {
			if (!element.eIsProxy() && domainClass.isPresent() && domainClass.get().includes(element)) {
				found.add(element);
			}
		}
		return found;
	}

	private Optional<DomainClass> domainClass(Mapping mapping) {
		String name = mapping.candidates().domainClass();
		Optional<DomainClass> found = classes.computeIfAbsent(name, DomainClass::of);
		if (found.isEmpty()) {
			evaluation.report(mapping.name() + "/domainClass", name, "no class is called so");
		}
		return found;
	}

	/** All that stands in the files, without the roots themselves. */
	private List<EObject> everything() {
		List<EObject> elements = new ArrayList<>();
		Resource resource = root.eResource();
		Collection<? extends Notifier> files = resource == null ? List.of(EcoreUtil.getRootContainer(root))
				: resource.getResourceSet() == null ? List.of(resource) : new ArrayList<>(resource.getResourceSet().getResources());
		for (Notifier file : files) {
			List<? extends EObject> roots = file instanceof Resource each ? each.getContents() : List.of((EObject) file);
			roots.forEach(each -> each.eAllContents().forEachRemaining(elements::add));
		}
		return elements;
	}
}
