// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.NamedElement;

/** How messages call an element: by the name that its text has, since that is what a reader can search for. */
final class Labels {

	private Labels() {
	}

	static String of(NamedElement element) {
		return element.getName() == null ? "?" : element.getName();
	}
}
