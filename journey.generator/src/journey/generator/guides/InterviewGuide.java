// SPDX-License-Identifier: EPL-2.0
package journey.generator.guides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import journey.generator.output.GeneratedFile;
import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Bullets;
import journey.generator.report.document.Block.Cards;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.Section;
import journey.model.journey.Journey;
import journey.model.journey.JourneyState;
import journey.model.journey.NamedElement;
import journey.model.journey.Persona;
import journey.model.journey.Segment;
import journey.model.journey.Stage;
import journey.model.queries.EvidenceLedger;
import journey.model.queries.EvidenceLedger.Entry;
import journey.model.queries.WorkspaceIndex;

/**
 * What to ask the members of each segment about the journeys that they live today, and what is only assumed about them so
 * far (row 45 of the requirements): interview-guide.md.
 */
public final class InterviewGuide {

	private final WorkspaceIndex index;
	private final GuideWords words;
	private final QuestionCard questions;
	private final Repetition repetition = new Repetition();
	private final Set<NamedElement> assumptions = new HashSet<>();

	private InterviewGuide(WorkspaceIndex index, GuideWords words) {
		this.index = index;
		this.words = words;
		index.knowledge(EvidenceLedger.class, EvidenceLedger::of).assumptions().stream().map(Entry::subject).forEach(assumptions::add);
		this.questions = new QuestionCard(words, assumptions);
	}

	/**
	 * The guide for a workspace; none if nobody lives a journey of today.
	 *
	 * @param locale English or French
	 */
	public static List<GeneratedFile> files(WorkspaceIndex index, Locale locale) {
		GuideWords words = new GuideWords(locale);
		return GuideFile.of("interview-guide", words.text("interview.title"), new InterviewGuide(index, words).sections());
	}

	private List<Section> sections() {
		Map<Segment, List<Persona>> members = new HashMap<>();
		index.elements(Persona.class).forEach(persona -> members.computeIfAbsent(persona.getRepresents(), any -> new ArrayList<>()).add(persona));
		List<Section> sections = new ArrayList<>();
		for (Segment segment : index.elements(Segment.class)) {
			section(words.report().title(segment), members.getOrDefault(segment, List.of())).ifPresent(sections::add);
		}
		section(words.text("interview.noSegment"), members.getOrDefault(null, List.of())).ifPresent(sections::add);
		if (!sections.isEmpty()) {
			RichText advice = RichText.of(words.text("interview.advice.text"));
			sections.add(0, GuideFile.section(words.text("interview.advice"), GuideFile.paragraphs(advice), List.of()));
		}
		return sections;
	}

	private Optional<Section> section(String title, List<Persona> members) {
		List<Persona> personas = members.stream().filter(persona -> today(persona).findAny().isPresent()).toList();
		List<Journey> journeys = personas.stream().flatMap(this::today).distinct().toList();
		Set<Persona> asked = new HashSet<>(personas);
		List<Section> parts = journeys.stream().map(journey -> section(journey, title, asked)).toList();
		return parts.isEmpty() ? Optional.empty() : Optional.of(GuideFile.section(title, blocks(personas, journeys), parts));
	}

	/** The journeys about which a persona can be asked. */
	private Stream<Journey> today(Persona persona) {
		return LivedJourneys.of(index).of(persona).stream().filter(journey -> journey.getState() != JourneyState.TO_BE
				&& journey.getStages().stream().anyMatch(stage -> !stage.getTouchpoints().isEmpty()));
	}

	private List<Block> blocks(List<Persona> personas, List<Journey> journeys) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Facts(List.of(
				new Fact(words.report().text("fact.personas"), personas.stream().map(words::title).toList()),
				new Fact(words.report().text("fact.journeys"), journeys.stream().map(words::title).toList()))));
		List<RichText> assumed = personas.stream().filter(assumptions::contains)
				.map(persona -> words.sentence("interview.assumed.persona", words.strong(persona))).toList();
		if (!assumed.isEmpty()) {
			blocks.add(new Bullets(assumed));
		}
		return blocks;
	}

	private Section section(Journey journey, String place, Set<Persona> asked) {
		String title = words.report().title(journey);
		Optional<String> told = repetition.toldAt(journey, place);
		return told.isPresent()
				? GuideFile.section(title, GuideFile.paragraphs(words.sentence("interview.told", RichText.of(told.get()))), List.of())
				: GuideFile.section(title, List.of(), journey.getStages().stream().filter(stage -> !stage.getTouchpoints().isEmpty())
						.map(stage -> section(stage, asked)).toList());
	}

	private Section section(Stage stage, Set<Persona> asked) {
		Block cards = new Cards(stage.getTouchpoints().stream().map(touchpoint -> questions.of(touchpoint, asked)).toList());
		return GuideFile.section(words.report().title(stage), List.of(cards), List.of());
	}
}
