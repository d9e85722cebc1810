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

	private record Key(EObject container, String kind, String name) {
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
		Map<Key, NamedElement> first = new HashMap<>();
		for (JourneyFile other : index.files()) {
			if (other == file) {
				break;
			}
			if (namespace(other).equals(namespace(file))) {
				other.getElements().forEach(element -> first.putIfAbsent(key(element, null), element));
			}
		}
		for (TreeIterator<EObject> contents = file.eAllContents(); contents.hasNext();) {
			EObject next = contents.next();
			if (next instanceof Expression) {
				contents.prune();
			} else if (next instanceof NamedElement element && element.getName() != null) {
				NamedElement earlier = first.putIfAbsent(key(element, element instanceof Element ? null : element.eContainer()), element);
				if (earlier != null) {
					findings.report(code(), element, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(element), place(earlier, file));
				}
			}
		}
	}

	private static Key key(NamedElement element, EObject container) {
		return new Key(container, element instanceof Referable ? "" : element.eClass().getName(), element.getName());
	}

	/** What has the name; in another file, with its name. */
	private static String place(NamedElement element, JourneyFile file) {
		boolean here = element.eResource() == null || element.eResource() == file.eResource();
		return here ? Names.title(element) : Names.title(element) + " (" + element.eResource().getURI().lastSegment() + ")";
	}

	private static String namespace(JourneyFile file) {
		return file.getName() == null ? "" : file.getName();
	}
}
