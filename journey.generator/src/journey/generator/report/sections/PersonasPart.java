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
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.model.journey.Activity;
import journey.model.journey.Identity;
import journey.model.journey.Persona;

/** A card for each persona, in a fixed order of what the text says. */
final class PersonasPart implements ReportPart {

	private final ReportContext context;
	private final Care care;
	private final EvidenceText evidence;

	PersonasPart(ReportContext context) {
		this.context = context;
		this.care = new Care(context);
		this.evidence = new EvidenceText(context);
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
		List<Fact> facts = new ArrayList<>();
		facts.add(context.fact("persona.represents", persona.getRepresents() == null ? RichText.EMPTY : context.link(persona.getRepresents())));
		facts.addAll(portrait(persona));
		facts.addAll(way(persona));
		facts.addAll(care.facts(persona));
		List<Block> blocks = new ArrayList<>(context.comment(persona));
		blocks.add(new Facts(facts));
		return new Card(context.anchors().of(persona), note(persona), context.title(persona), blocks);
	}

	private RichText note(Persona persona) {
		return persona.isDeferred() ? RichText.of(new Badge(Tone.NOTE, context.text("persona.deferred"))) : RichText.EMPTY;
	}

	/** Who this person is. */
	private List<Fact> portrait(Persona persona) {
		return List.of(
				context.fact("persona.identity", identity(persona.getIdentity())),
				context.fact("persona.family", persona.getFamily()),
				context.fact("persona.profession", persona.getProfession()),
				context.fact("persona.hobbies", texts(persona.getHobbies())),
				context.fact("persona.consumption", persona.getConsumption()),
				context.fact("persona.behaviour", context.texts().word(persona.getBehaviour())),
				context.fact("persona.traits", texts(persona.getTraits())));
	}

	/** What this person wants and does, and how that is known. */
	private List<Fact> way(Persona persona) {
		return List.of(
				context.fact("persona.needs", texts(persona.getNeeds())),
				context.fact("persona.motivations", texts(persona.getMotivations())),
				context.fact("persona.frustrations", texts(persona.getFrustrations())),
				context.fact("persona.expectations", texts(persona.getExpectations())),
				context.fact("persona.prefers", texts(persona.getPrefers().stream().map(context::title).toList())),
				context.fact("persona.goals", texts(persona.getGoals().stream().map(context::title).toList())),
				context.fact("persona.activities", persona.getActivities().stream().map(this::activity).toList()),
				context.fact("persona.journeys", context.links(JourneyRelations.of(context.index()).livedBy(persona))),
				context.fact("evidence", evidence.of(persona.getEvidence())));
	}

	private RichText activity(Activity activity) {
		RichText title = RichText.of(context.title(activity));
		return activity.getGoal() == null ? title : title.and(new Quiet(" (" + context.title(activity.getGoal()) + ")"));
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
}
