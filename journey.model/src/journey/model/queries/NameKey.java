// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import org.eclipse.emf.ecore.EClass;

import journey.model.journey.JourneyPackage;
import journey.model.journey.NamedElement;
import journey.model.journey.Referable;

/**
 * What makes two elements compete for a name where both are visible: they share it and are of one kind.
 *
 * @param kind the class of the element; for all that formulas can name, the class that they have in common
 */
public record NameKey(EClass kind, String name) {

	public static NameKey of(NamedElement element) {
		return new NameKey(element instanceof Referable ? JourneyPackage.Literals.REFERABLE : element.eClass(), Names.name(element));
	}
}
