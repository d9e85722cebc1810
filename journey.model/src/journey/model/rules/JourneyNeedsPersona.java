// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.queries.WorkspaceIndex;

/** A journey that nobody lives cannot be checked with anybody: segments come first (row 34 of the requirements). */
final class JourneyNeedsPersona implements Rule<Journey> {

	@Override
	public RuleCode code() {
		return RuleCode.JOURNEY_WITHOUT_PERSONA;
	}

	@Override
	public Class<Journey> subject() {
		return Journey.class;
	}

	@Override
	public void check(Journey journey, WorkspaceIndex index, Findings findings) {
		if (journey.getPersonas().isEmpty()) {
			findings.report(code(), journey, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(journey));
		}
	}
}
