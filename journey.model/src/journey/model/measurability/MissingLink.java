// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Stage;

/**
 * The first link of a chain that is not there.
 *
 * @param need what is missing
 * @param place the element where it can be added
 * @param part the part of the formula that needs it; a KPI if its breakdown does; null if nothing does
 * @param suggestion what can be written there, in the journey language; null if nobody can tell
 * @param mistake what is wrong, as a phrase of the rules; null if nothing is, and something is only missing
 */
public record MissingLink(Need need, NamedElement place, EObject part, String suggestion, String mistake) {

	static MissingLink of(Need need, NamedElement place, EObject part, String suggestion) {
		return new MissingLink(need, place, part, suggestion, null);
	}

	/** Whether the suggestion is an element of its own, to be written beside the others. */
	public boolean standsAlone() {
		return place instanceof Kpi && need.isOfData() || need == Need.KPI || need == Need.COLLECTED_DATA && place instanceof Stage;
	}

	MissingLink neededBy(EObject other) {
		return new MissingLink(need, place, other, suggestion, mistake);
	}

	/** What of the part is meant; null if the whole of it is. */
	public EStructuralFeature partFeature() {
		return part instanceof Kpi ? JourneyPackage.Literals.KPI__DIMENSIONS : null;
	}
}
