// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.Identity;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Persona;
import journey.model.journey.Sex;
import journey.model.queries.WorkspaceIndex;

/** Five groups of facts make a person of a name (row 27 of the requirements). */
final class PersonaIsComplete implements Rule<Persona> {

	@Override
	public RuleCode code() {
		return RuleCode.PERSONA_INCOMPLETE;
	}

	@Override
	public Class<Persona> subject() {
		return Persona.class;
	}

	@Override
	public void check(Persona persona, WorkspaceIndex index, Findings findings) {
		if (persona.isDeferred()) {
			return;
		}
		reportIf(!hasIdentity(persona.getIdentity()), "identity", persona, findings);
		reportIf(isBlank(persona.getFamily()), "family", persona, findings);
		reportIf(isBlank(persona.getProfession()), "profession", persona, findings);
		reportIf(persona.getHobbies().isEmpty(), "hobbies", persona, findings);
		reportIf(isBlank(persona.getConsumption()), "consumption", persona, findings);
	}

	private void reportIf(boolean missing, String keyword, Persona persona, Findings findings) {
		if (missing) {
			findings.report(code(), persona, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(persona), keyword);
		}
	}

	private static boolean hasIdentity(Identity identity) {
		return identity != null && (identity.getFirstName() != null || identity.getLastName() != null || identity.getAge() != null
				|| identity.getSex() != Sex.UNSPECIFIED);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
