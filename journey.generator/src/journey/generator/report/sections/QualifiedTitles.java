// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** The elements of a workspace by the names under which results know them. */
record QualifiedTitles(Map<String, NamedElement> elements) {

	static QualifiedTitles of(WorkspaceIndex index) {
		return index.knowledge(QualifiedTitles.class, QualifiedTitles::gather);
	}

	private static QualifiedTitles gather(WorkspaceIndex index) {
		Map<String, NamedElement> elements = new HashMap<>();
		for (JourneyFile file : index.visibleFiles()) {
			for (Iterator<EObject> all = EcoreUtil.getAllContents(file, false); all.hasNext();) {
				if (all.next() instanceof NamedElement element && element.getName() != null) {
					elements.putIfAbsent(Names.qualified(element), element);
				}
			}
		}
		return new QualifiedTitles(elements);
	}

	Optional<NamedElement> find(String name) {
		return Optional.ofNullable(elements.get(name));
	}
}
