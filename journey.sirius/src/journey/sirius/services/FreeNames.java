// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;
import journey.model.queries.Names;

/** Which names an element may have: those that the language can write and that nothing beside it has. */
final class FreeNames {

	private static final String LETTER = "A-Za-z_\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u1FFF\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFEFE\uFF00-\uFFFD";
	private static final Pattern NAME = Pattern.compile("[" + LETTER + "][" + LETTER + "0-9\u0300-\u036F]*");

	/** The only word of the language that is no name. */
	private static final String NO_NAME = "not";

	private FreeNames() {
	}

	/** Whether a text can be written as a name. */
	static boolean isName(String text) {
		return NAME.matcher(text).matches() && !text.equals(NO_NAME);
	}

	static boolean isFree(String name, NamedElement element) {
		return !taken(element).contains(name);
	}

	/** The name itself if it is free for an element, else with the first number that makes it so. */
	static String freeName(String wanted, NamedElement element) {
		Set<String> taken = taken(element);
		String name = wanted;
		for (int number = 2; taken.contains(name); number++) {
			name = wanted + number;
		}
		return name;
	}

	/** The names beside an element; beside one at the top of a file stand those of all files of its namespace. */
	private static Set<String> taken(NamedElement element) {
		EObject whole = element.eContainer();
		Set<String> names = new HashSet<>();
		if (whole instanceof JourneyFile file) {
			Files.around(file).stream().filter(other -> Names.namespace(other).equals(Names.namespace(file)))
					.forEach(other -> add(other.eContents(), element, names));
		} else if (whole != null) {
			add(whole.eContents(), element, names);
		}
		return names;
	}

	private static void add(List<EObject> parts, NamedElement element, Set<String> names) {
		for (EObject part : parts) {
			if (part != element && part instanceof NamedElement named && named.getName() != null) {
				names.add(named.getName());
			}
		}
	}
}
