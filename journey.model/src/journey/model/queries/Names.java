// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;

/** How elements are called: for people by their titles, for machines by their qualified names. */
public final class Names {

	private Names() {
	}

	/** What people call an element: its title, else its name. */
	public static String title(NamedElement element) {
		return element.getTitle() == null || element.getTitle().isBlank() ? name(element) : element.getTitle();
	}

	/** The name of an element; empty if a broken file gives it none. */
	public static String name(NamedElement element) {
		return element.getName() == null ? "" : element.getName();
	}

	/** The names of the file's namespace, of the elements around an element and of itself, joined by dots. */
	public static String qualified(NamedElement element) {
		StringBuilder names = new StringBuilder(name(element));
		for (EObject outer = element.eContainer(); outer != null; outer = outer.eContainer()) {
			String name = switch (outer) {
				case NamedElement named -> name(named);
				case JourneyFile file -> file.getName() == null ? "" : file.getName();
				default -> "";
			};
			if (!name.isEmpty()) {
				names.insert(0, name + ".");
			}
		}
		return names.toString();
	}
}
