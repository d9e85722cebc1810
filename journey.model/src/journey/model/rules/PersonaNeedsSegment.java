// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Persona;
import journey.model.queries.WorkspaceIndex;

/** A persona stands for a group of customers, or for nobody (row 26 of the requirements). */
final class PersonaNeedsSegment implements Rule<Persona> {

	@Override
	public RuleCode code() {
		return RuleCode.PERSONA_WITHOUT_SEGMENT;
	}

	@Override
	public Class<Persona> subject() {
		return Persona.class;
	}

	@Override
	public void check(Persona persona, WorkspaceIndex index, Findings findings) {
		if (persona.getRepresents() == null) {
			findings.report(code(), persona, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(persona));
		}
	}
}
