// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** What the names in a text lead to. A name that leads nowhere is drawn as nothing. */
final class Linked {

	private Linked() {
	}

	static boolean leadsSomewhere(EObject element) {
		return element != null && !element.eIsProxy();
	}

	/** The element; null if there is none, or if its name leads nowhere. */
	static <T extends EObject> T or(T element) {
		return leadsSomewhere(element) ? element : null;
	}

	/** The elements whose names lead somewhere, each once. */
	static <T extends EObject> List<T> all(List<T> elements) {
		return elements.stream().filter(Linked::leadsSomewhere).distinct().toList();
	}

	/** The element in a list, or an empty list: what finders of edges expect. */
	static <T extends EObject> List<T> asList(T element) {
		List<T> found = new ArrayList<>();
		if (leadsSomewhere(element)) {
			found.add(element);
		}
		return found;
	}
}
