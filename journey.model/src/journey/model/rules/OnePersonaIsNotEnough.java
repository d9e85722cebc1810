// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Persona;
import journey.model.queries.WorkspaceIndex;

/** A clientele is heterogeneous: one persona cannot stand for it (row 30 of the requirements). */
final class OnePersonaIsNotEnough implements Rule<Persona> {

	@Override
	public RuleCode code() {
		return RuleCode.ONLY_ONE_PERSONA;
	}

	@Override
	public Class<Persona> subject() {
		return Persona.class;
	}

	@Override
	public void check(Persona persona, WorkspaceIndex index, Findings findings) {
		if (index.elements(Persona.class).size() == 1) {
			findings.report(code(), persona, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(persona));
		}
	}
}
