// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.Set;
import java.util.stream.Collectors;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Maturity;
import journey.model.journey.Persona;
import journey.model.journey.Workspace;
import journey.model.queries.WorkspaceIndex;

/** Three personas are enough to begin with; more make journeys that nobody follows (row 29 of the requirements). */
final class FewPersonasToBeginWith implements Rule<Persona> {

	private static final int LIMIT = 3;

	/** The personas with which the work begins, in the order of the files. */
	private record FirstPersonas(Set<Persona> personas) {

		static FirstPersonas of(WorkspaceIndex index) {
			return new FirstPersonas(index.elements(Persona.class).stream().filter(persona -> !persona.isDeferred()).limit(LIMIT)
					.collect(Collectors.toSet()));
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.TOO_MANY_PERSONAS;
	}

	@Override
	public Class<Persona> subject() {
		return Persona.class;
	}

	@Override
	public void check(Persona persona, WorkspaceIndex index, Findings findings) {
		if (persona.isDeferred() || index.workspace().map(Workspace::getMaturity).orElse(Maturity.UNSPECIFIED) == Maturity.ESTABLISHED) {
			return;
		}
		if (!index.knowledge(FirstPersonas.class, FirstPersonas::of).personas().contains(persona)) {
			findings.report(code(), persona, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(persona), String.valueOf(LIMIT));
		}
	}
}
