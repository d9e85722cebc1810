// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Element;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.journey.NamedElement;
import journey.model.journey.PropertyType;
import journey.model.queries.NameKey;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/**
 * A name means one thing. Within a namespace, and within each element, no two elements of a kind share a name; whatever
 * a formula can name counts as one kind.
 */
final class NamesAreUnique implements Rule<JourneyFile> {

	private record ElementKey(String namespace, NameKey key) {
	}

	/** The first top-level element of each name, over all files. */
	private record FirstElements(Map<ElementKey, NamedElement> byKey) {

		static FirstElements of(WorkspaceIndex index) {
			Map<ElementKey, NamedElement> first = new HashMap<>();
			for (JourneyFile file : index.files()) {
				file.getElements().stream().filter(element -> element.getName() != null)
						.forEach(element -> first.putIfAbsent(new ElementKey(Names.namespace(file), NameKey.of(element)), element));
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
		Map<ElementKey, NamedElement> first = index.knowledge(FirstElements.class, FirstElements::of).byKey();
		for (Element element : file.getElements()) {
			if (element.getName() != null) {
				reportIfTaken(element, first.get(new ElementKey(Names.namespace(file), NameKey.of(element))), findings);
			}
			checkParts(element, findings);
		}
	}

	/** What has a name stands in something that has a name, or in the type of a property. */
	private void checkParts(EObject whole, Findings findings) {
		Map<NameKey, NamedElement> first = new HashMap<>();
		for (EObject part : whole.eContents()) {
			if (part instanceof NamedElement named && named.getName() != null) {
				reportIfTaken(named, first.putIfAbsent(NameKey.of(named), named), findings);
			}
			if (part instanceof NamedElement || part instanceof PropertyType) {
				checkParts(part, findings);
			}
		}
	}

	private void reportIfTaken(NamedElement element, NamedElement earlier, Findings findings) {
		if (earlier != null && earlier != element) {
			findings.report(code(), element, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(element), place(earlier, element));
		}
	}

	/** What has the name; in another file, with its name. */
	private static String place(NamedElement element, NamedElement later) {
		boolean here = element.eResource() == null || element.eResource() == later.eResource();
		return here ? Names.title(element) : Names.title(element) + " (" + element.eResource().getURI().lastSegment() + ")";
	}
}
