// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;

import journey.model.journey.Persona;

/** What personas often lack. */
final class PersonaFixes {

	private PersonaFixes() {
	}

	static Fix goal() {
		return new NewMember<>(Persona.class, (persona, mistake) -> List.of("goal Goal \"" + mistake.say("persona.goal") + '"'));
	}

	static Fix portrait() {
		return new NewMember<>(Persona.class, (persona, mistake) -> List.of(part(mistake.argument(1), mistake)));
	}

	private static String part(String keyword, Mistake mistake) {
		String text = '"' + mistake.say("persona." + keyword) + '"';
		return keyword.equals("identity") ? "identity first " + text : keyword + ' ' + text;
	}
}
