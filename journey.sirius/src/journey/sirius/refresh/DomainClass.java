// SPDX-License-Identifier: EPL-2.0
package journey.sirius.refresh;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

import journey.model.journey.JourneyPackage;
import journey.model.results.ResultsPackage;

/** The class of elements that a specification names as {@code Name}, {@code package.Name} or {@code package::Name}. */
public final class DomainClass {

	private static final List<EPackage> PACKAGES = List.of(JourneyPackage.eINSTANCE, ResultsPackage.eINSTANCE, EcorePackage.eINSTANCE);

	private final EClass eClass;

	private DomainClass(EClass eClass) {
		this.eClass = eClass;
	}

	/** The class of a name; empty if there is none. */
	public static Optional<DomainClass> of(String name) {
		String[] parts = name.trim().split("\\.|::", 2);
		return PACKAGES.stream().filter(each -> parts.length == 1 || each.getName().equals(parts[0])).map(each -> each.getEClassifier(parts[parts.length - 1]))
				.filter(EClass.class::isInstance).map(EClass.class::cast).findFirst().map(DomainClass::new);
	}

	/** Whether an element is of the class or of a subclass. */
	public boolean includes(EObject element) {
		return eClass == EcorePackage.Literals.EOBJECT || eClass.isSuperTypeOf(element.eClass());
	}

	/** The class itself. */
	public EClass eClass() {
		return eClass;
	}
}
