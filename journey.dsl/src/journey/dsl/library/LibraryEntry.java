// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;

import journey.dsl.naming.JourneyDescriptions;
import journey.model.journey.JourneyPackage;

/**
 * A line of the index of the library: what others must know of an element without loading it. A line has the parts in
 * the order of this record, with tabs between them.
 *
 * @param file the file that holds the element
 * @param type the name of its class in the metamodel
 * @param name its qualified name
 * @param fragment what tells it from the other elements of the file
 * @param inProfile whether it is a property of a profile
 * @param documentation its comment in one line; empty if it has none
 */
record LibraryEntry(String file, String type, String name, String fragment, boolean inProfile, String documentation) {

	private static final String TAB = "\t";

	static LibraryEntry of(String line) {
		String[] parts = line.split(TAB, -1);
		return new LibraryEntry(parts[0], parts[1], parts[2], parts[3], Boolean.parseBoolean(parts[4]), parts[5]);
	}

	String line() {
		return String.join(TAB, file, type, name, fragment, String.valueOf(inProfile), documentation);
	}

	/** The element as links see it; the element itself is loaded when a link is followed. */
	IEObjectDescription description() {
		EClass elementType = (EClass) JourneyPackage.eINSTANCE.getEClassifier(type);
		InternalEObject proxy = (InternalEObject) EcoreUtil.create(elementType);
		proxy.eSetProxyURI(StandardLibrary.uri(file).appendFragment(fragment));
		QualifiedName qualified = QualifiedName.create(name.split("\\."));
		return EObjectDescription.create(qualified, proxy, inProfile ? Map.of(JourneyDescriptions.IN_PROFILE, "") : Map.of());
	}
}
