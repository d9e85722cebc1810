// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Persona;
import journey.model.queries.WorkspaceIndex;

/** A journey is judged by what the people who live it want to reach (row 37 of the requirements). */
final class PersonaNeedsGoal implements Rule<Persona> {

	@Override
	public RuleCode code() {
		return RuleCode.PERSONA_WITHOUT_GOAL;
	}

	@Override
	public Class<Persona> subject() {
		return Persona.class;
	}

	@Override
	public void check(Persona persona, WorkspaceIndex index, Findings findings) {
		if (persona.getGoals().isEmpty() && !persona.isDeferred()) {
			findings.report(code(), persona, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(persona));
		}
	}
}
