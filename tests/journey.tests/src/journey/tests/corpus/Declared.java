// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/**
 * An element with a name.
 *
 * @param path its qualified name
 */
record Declared(List<String> path, EClass type) {

	List<String> container() {
		return path.subList(0, path.size() - 1);
	}

	boolean isWithin(List<String> place) {
		return path.size() >= place.size() && path.subList(0, place.size()).equals(place);
	}
}
