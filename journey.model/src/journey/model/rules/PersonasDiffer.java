// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import journey.model.journey.BuyingBehaviour;
import journey.model.journey.Channel;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Persona;
import journey.model.queries.WorkspaceIndex;

/** Two personas who want, expect and do the same are one (row 31 of the requirements). */
final class PersonasDiffer implements Rule<Persona> {

	/** All that tells how somebody buys; the order of texts says nothing, that of the preferred channels does. */
	private record Behaviour(BuyingBehaviour behaviour, String consumption, Set<String> needs, Set<String> motivations, Set<String> frustrations,
			Set<String> traits, Set<String> expectations, List<Channel> prefers) {

		private static final Behaviour NONE = new Behaviour(BuyingBehaviour.UNSPECIFIED, "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());

		static Behaviour of(Persona persona) {
			return new Behaviour(persona.getBehaviour(), persona.getConsumption() == null ? "" : persona.getConsumption(),
					new HashSet<>(persona.getNeeds()), new HashSet<>(persona.getMotivations()), new HashSet<>(persona.getFrustrations()),
					new HashSet<>(persona.getTraits()), new HashSet<>(persona.getExpectations()), List.copyOf(persona.getPrefers()));
		}

		boolean isEmpty() {
			return equals(NONE);
		}
	}

	/** The first persona with each behaviour. */
	private record FirstOfEach(Map<Behaviour, Persona> byBehaviour) {

		static FirstOfEach of(WorkspaceIndex index) {
			Map<Behaviour, Persona> first = new HashMap<>();
			index.elements(Persona.class).forEach(persona -> first.putIfAbsent(Behaviour.of(persona), persona));
			return new FirstOfEach(first);
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.PERSONAS_ALIKE;
	}

	@Override
	public Class<Persona> subject() {
		return Persona.class;
	}

	@Override
	public void check(Persona persona, WorkspaceIndex index, Findings findings) {
		Behaviour behaviour = Behaviour.of(persona);
		if (behaviour.isEmpty()) {
			return;
		}
		Persona first = index.knowledge(FirstOfEach.class, FirstOfEach::of).byBehaviour().get(behaviour);
		if (first != null && first != persona) {
			findings.report(code(), persona, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(persona), Labels.of(first));
		}
	}
}
