// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.NamedElement;

/**
 * The first link of a chain that is not there.
 *
 * @param need what is missing
 * @param place the element where it can be added
 * @param part the part of the formula that needs it; null if no formula does
 * @param suggestion what can be written there, in the journey language
 */
public record MissingLink(Need need, NamedElement place, EObject part, String suggestion) {

	MissingLink neededBy(EObject other) {
		return new MissingLink(need, place, other, suggestion);
	}
}
