// SPDX-License-Identifier: EPL-2.0
package journey.generator.guides;

import java.util.List;

import journey.generator.report.document.RichText;
import journey.model.journey.BuyingBehaviour;
import journey.model.journey.Identity;
import journey.model.journey.Persona;

/** Who a persona is, in sentences that go with any name and any person. */
final class Portrait {

	private final GuideWords words;

	Portrait(GuideWords words) {
		this.words = words;
	}

	/** What the story calls a persona: the first name, else the title. */
	RichText name(Persona persona) {
		Identity identity = persona.getIdentity();
		boolean hasFirstName = identity != null && identity.getFirstName() != null && !identity.getFirstName().isBlank();
		return hasFirstName ? RichText.of(identity.getFirstName()) : words.title(persona);
	}

	/** How the persona lives and buys. */
	RichText person(Persona persona) {
		RichText name = name(persona);
		return RichText.join(" ", List.of(
				age(persona.getIdentity(), name),
				sentence("profession", persona.getProfession()),
				sentence("family", persona.getFamily()),
				words.sentence("story.hobbies", words.list(persona.getHobbies())),
				sentence("consumption", persona.getConsumption()),
				behaviour(persona.getBehaviour(), name),
				persona.getRepresents() == null ? RichText.EMPTY : words.sentence("story.represents", name, words.strong(persona.getRepresents())),
				persona.getEvidence().isEmpty() ? words.sentence("story.assumption", name) : RichText.EMPTY));
	}

	/** What the persona wants, likes and fears. */
	RichText mind(Persona persona) {
		RichText name = name(persona);
		return RichText.join(" ", List.of(
				words.sentence("story.goals", name, words.titles(persona.getGoals())),
				words.sentence("story.needs", name, words.list(persona.getNeeds())),
				words.sentence("story.motivations", name, words.list(persona.getMotivations())),
				words.sentence("story.frustrations", name, words.list(persona.getFrustrations())),
				words.sentence("story.expectations", name, words.list(persona.getExpectations())),
				words.sentence("story.traits", name, words.list(persona.getTraits())),
				words.sentence("story.prefers", name, words.titles(persona.getPrefers()))));
	}

	private RichText sentence(String what, String text) {
		return text == null || text.isBlank() ? RichText.EMPTY : words.sentence("story." + what, RichText.of(text));
	}

	private RichText age(Identity identity, RichText name) {
		if (identity == null || identity.getAge() == null) {
			return RichText.EMPTY;
		}
		return words.sentence(identity.getAge() == 1 ? "story.age.one" : "story.age", name, RichText.of(words.report().number(identity.getAge())));
	}

	private RichText behaviour(BuyingBehaviour behaviour, RichText name) {
		return behaviour == BuyingBehaviour.UNSPECIFIED ? RichText.EMPTY : words.sentence("story.behaviour." + behaviour.getLiteral(), name);
	}
}
