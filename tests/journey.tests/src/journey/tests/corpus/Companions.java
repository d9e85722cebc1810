// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.List;

import journey.model.journey.NamedElement;
import journey.model.queries.Names;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;

/** The files beside each generated one, so that every reference has something to mean. */
final class Companions {

	private static final List<String> TEXTS = Project.files(Project.corpus("companions"), ".journey").stream().map(Project::read).toList();
	private static final List<Declared> DECLARED = JourneyText.assertNoMistake(TEXTS.toArray(String[]::new)).all(NamedElement.class).stream()
			.map(element -> new Declared(List.of(Names.qualified(element).split("\\.")), element.eClass())).toList();

	private Companions() {
	}

	static List<String> texts() {
		return TEXTS;
	}

	static List<Declared> declared() {
		return DECLARED;
	}
}
