// SPDX-License-Identifier: EPL-2.0
package journey.sirius.json;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.NamedElement;
import journey.model.queries.Names;

/** What files call the elements that diagrams show. */
public final class ElementName {

	private ElementName() {
	}

	/** The qualified name; of an element without a name, the fragment of its URI, which is made of the names around it. */
	public static String of(EObject element) {
		if (element instanceof NamedElement named && !Names.name(named).isEmpty()) {
			return Names.qualified(named);
		}
		return element.eResource() == null ? "" : EcoreUtil.getURI(element).fragment();
	}
}
