// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Element;
import journey.model.journey.Expression;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.journey.NamedElement;
import journey.model.journey.Referable;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/**
 * A name means one thing. Within a namespace, and within each element, no two elements of a kind share a name; whatever
 * a formula can name counts as one kind.
 */
final class NamesAreUnique implements Rule<JourneyFile> {

	/** @param scope the element, or the name of the namespace, in which the name must be unique */
	private record Key(Object scope, String kind, String name) {
	}

	/** The first top-level element of each name, over all files. */
	private record FirstElements(Map<Key, NamedElement> byKey) {

		static FirstElements of(WorkspaceIndex index) {
			Map<Key, NamedElement> first = new HashMap<>();
			for (JourneyFile file : index.files()) {
				file.getElements().stream().filter(element -> element.getName() != null)
						.forEach(element -> first.putIfAbsent(key(element, Names.namespace(file)), element));
			}
			return new FirstElements(first);
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.NAME_TAKEN;
	}

	@Override
	public Class<JourneyFile> subject() {
		return JourneyFile.class;
	}

	@Override
	public void check(JourneyFile file, WorkspaceIndex index, Findings findings) {
		Map<Key, NamedElement> firstElements = index.knowledge(FirstElements.class, FirstElements::of).byKey();
		Map<Key, NamedElement> firstParts = new HashMap<>();
		for (TreeIterator<EObject> contents = file.eAllContents(); contents.hasNext();) {
			EObject next = contents.next();
			if (next instanceof Expression) {
				contents.prune();
			} else if (next instanceof NamedElement element && element.getName() != null) {
				NamedElement earlier = element instanceof Element
						? firstElements.get(key(element, Names.namespace(file)))
						: firstParts.putIfAbsent(key(element, element.eContainer()), element);
				if (earlier != null && earlier != element) {
					findings.report(code(), element, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(element), place(earlier, file));
				}
			}
		}
	}

	private static Key key(NamedElement element, Object scope) {
		return new Key(scope, element instanceof Referable ? "" : element.eClass().getName(), element.getName());
	}

	/** What has the name; in another file, with its name. */
	private static String place(NamedElement element, JourneyFile file) {
		boolean here = element.eResource() == null || element.eResource() == file.eResource();
		return here ? Names.title(element) : Names.title(element) + " (" + element.eResource().getURI().lastSegment() + ")";
	}
}
