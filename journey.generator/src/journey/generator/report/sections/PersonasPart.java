// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Card;
import journey.generator.report.document.Block.Cards;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.Section;
import journey.model.journey.Identity;
import journey.model.journey.NamedElement;
import journey.model.journey.Persona;

/** A card for each persona, in a fixed order of what the text says. */
final class PersonasPart implements ReportPart {

	private final ReportContext context;

	PersonasPart(ReportContext context) {
		this.context = context;
	}

	@Override
	public Optional<Section> section() {
		List<Persona> personas = context.index().elements(Persona.class);
		if (personas.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Section(context.anchors().of("personas"), context.text("report.personas"),
				List.of(new Cards(personas.stream().map(this::card).toList()))));
	}

	private Card card(Persona persona) {
		List<Block> blocks = new ArrayList<>(context.comment(persona));
		blocks.add(new Facts(facts(persona)));
		return new Card(context.anchors().of(persona), RichText.EMPTY, context.texts().title(persona), blocks);
	}

	private List<Fact> facts(Persona persona) {
		return List.of(
				context.fact("persona.identity", identity(persona.getIdentity())),
				context.fact("persona.family", persona.getFamily()),
				context.fact("persona.profession", persona.getProfession()),
				context.fact("persona.hobbies", texts(persona.getHobbies())),
				context.fact("persona.consumption", persona.getConsumption()),
				context.fact("persona.behaviour", context.texts().word(persona.getBehaviour())),
				context.fact("persona.needs", texts(persona.getNeeds())),
				context.fact("persona.motivations", texts(persona.getMotivations())),
				context.fact("persona.frustrations", texts(persona.getFrustrations())),
				context.fact("persona.prefers", titles(persona.getPrefers())),
				context.fact("persona.goals", titles(persona.getGoals())));
	}

	private String identity(Identity identity) {
		if (identity == null) {
			return "";
		}
		String name = Stream.of(identity.getFirstName(), identity.getLastName()).filter(Objects::nonNull).collect(Collectors.joining(" "));
		String age = identity.getAge() == null ? "" : context.text("persona.age", identity.getAge());
		return Stream.of(name, age, context.texts().word(identity.getSex())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
	}

	private static List<RichText> texts(List<String> texts) {
		return texts.stream().map(RichText::of).toList();
	}

	private List<RichText> titles(List<? extends NamedElement> elements) {
		return texts(elements.stream().map(context.texts()::title).toList());
	}
}
