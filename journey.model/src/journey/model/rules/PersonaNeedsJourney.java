// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Persona;
import journey.model.queries.Travellers;
import journey.model.queries.WorkspaceIndex;

/** Each persona lives a journey of its own (row 33 of the requirements). */
final class PersonaNeedsJourney implements Rule<Persona> {

	@Override
	public RuleCode code() {
		return RuleCode.PERSONA_WITHOUT_JOURNEY;
	}

	@Override
	public Class<Persona> subject() {
		return Persona.class;
	}

	@Override
	public void check(Persona persona, WorkspaceIndex index, Findings findings) {
		if (!persona.isDeferred() && !Travellers.of(index).personas().contains(persona)) {
			findings.report(code(), persona, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(persona));
		}
	}
}
