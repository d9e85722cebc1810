// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;
import java.util.stream.Collectors;

import journey.model.journey.NamedElement;

/** How messages call an element: by the name that its text has, since that is what a reader can search for. */
final class Labels {

	/** So many elements of a way are named, half of them at each end. */
	private static final int ON_THE_WAY = 8;

	private Labels() {
	}

	static String of(NamedElement element) {
		return element.getName() == null ? "?" : element.getName();
	}

	/** The elements of a way in their order, the middle of a long one left out, and so what is null. */
	static String way(List<? extends NamedElement> elements) {
		if (elements.size() <= ON_THE_WAY) {
			return elements.stream().map(element -> element == null ? "…" : of(element)).collect(Collectors.joining(" → "));
		}
		return way(elements.subList(0, ON_THE_WAY / 2)) + " → … → " + way(elements.subList(elements.size() - ON_THE_WAY / 2, elements.size()));
	}
}
