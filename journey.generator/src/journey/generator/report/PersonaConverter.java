// SPDX-License-Identifier: EPL-2.0
package journey.generator.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.generator.report.ReportView.Fact;
import journey.generator.report.ReportView.PersonaView;
import journey.model.journey.Identity;
import journey.model.journey.NamedElement;
import journey.model.journey.Persona;
import journey.model.queries.WorkspaceIndex;

/** Decides what the card of a persona shows: what the text says, in a fixed order. */
final class PersonaConverter {

	private static final String SEPARATOR = " · ";

	private final WorkspaceIndex index;
	private final ReportTexts texts;

	PersonaConverter(WorkspaceIndex index, ReportTexts texts) {
		this.index = index;
		this.texts = texts;
	}

	PersonaView convert(Persona persona) {
		List<Fact> facts = new ArrayList<>();
		add(facts, "persona.identity", identity(persona.getIdentity()));
		add(facts, "persona.family", persona.getFamily());
		add(facts, "persona.profession", persona.getProfession());
		add(facts, "persona.hobbies", join(persona.getHobbies()));
		add(facts, "persona.consumption", persona.getConsumption());
		add(facts, "persona.behaviour", texts.word(persona.getBehaviour()));
		add(facts, "persona.needs", join(persona.getNeeds()));
		add(facts, "persona.motivations", join(persona.getMotivations()));
		add(facts, "persona.frustrations", join(persona.getFrustrations()));
		add(facts, "persona.prefers", titles(persona.getPrefers()));
		add(facts, "persona.goals", titles(persona.getGoals()));
		return new PersonaView(texts.title(persona), index.comment(persona), facts);
	}

	private void add(List<Fact> facts, String key, String value) {
		if (value != null && !value.isEmpty()) {
			facts.add(new Fact(texts.text(key), value));
		}
	}

	private String identity(Identity identity) {
		if (identity == null) {
			return "";
		}
		String name = Stream.of(identity.getFirstName(), identity.getLastName()).filter(Objects::nonNull).collect(Collectors.joining(" "));
		String age = identity.getAge() == null ? "" : texts.text("persona.age", identity.getAge());
		return Stream.of(name, age, texts.word(identity.getSex())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
	}

	private static String join(Collection<String> parts) {
		return String.join(SEPARATOR, parts);
	}

	private String titles(Collection<? extends NamedElement> elements) {
		return elements.stream().map(texts::title).collect(Collectors.joining(SEPARATOR));
	}
}
