// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Journey;
import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;
import journey.model.queries.WorkspaceIndex;
import journey.model.rules.Finding;
import journey.model.rules.Rules;

/** What the rules find in a file, at the innermost element with a name around each place; the gravest first. */
record Issues(Map<NamedElement, List<Finding>> byElement) {

	/** What was found in the files that were asked for. */
	private record Known(Map<JourneyFile, Issues> byFile) {
	}

	/** What was found in the file of an element. */
	static Issues of(EObject element) {
		if (!(EcoreUtil.getRootContainer(element) instanceof JourneyFile file)) {
			return new Issues(Map.of());
		}
		WorkspaceIndex index = Knowledge.of(element);
		return index.knowledge(Known.class, any -> new Known(new HashMap<>())).byFile().computeIfAbsent(file, any -> gather(file, index));
	}

	/** The elements of a journey with findings, in the order of the text. */
	List<NamedElement> elements(Journey journey) {
		List<NamedElement> found = new ArrayList<>();
		if (byElement.containsKey(journey)) {
			found.add(journey);
		}
		if (!byElement.isEmpty()) {
			journey.eAllContents().forEachRemaining(part -> {
				if (part instanceof NamedElement named && byElement.containsKey(named)) {
					found.add(named);
				}
			});
		}
		return found;
	}

	List<Finding> at(NamedElement element) {
		return byElement.getOrDefault(element, List.of());
	}

	private static Issues gather(JourneyFile file, WorkspaceIndex index) {
		Map<NamedElement, List<Finding>> found = new LinkedHashMap<>();
		for (Finding finding : Rules.check(file, index).all()) {
			NamedElement named = named(finding.element());
			if (named != null) {
				found.computeIfAbsent(named, any -> new ArrayList<>()).add(finding);
			}
		}
		found.values().forEach(findings -> findings.sort(Comparator.comparing(Finding::severity)));
		return new Issues(found);
	}

	private static NamedElement named(EObject element) {
		EObject around = element;
		while (around != null && !(around instanceof NamedElement)) {
			around = around.eContainer();
		}
		return (NamedElement) around;
	}
}
