// SPDX-License-Identifier: EPL-2.0
package journey.generator.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import journey.generator.output.GeneratedFile;
import journey.generator.report.document.Block;
import journey.generator.report.document.RichText;
import journey.generator.report.document.Section;
import journey.model.journey.Journey;
import journey.model.journey.JourneyState;
import journey.model.journey.Persona;
import journey.model.journey.Stage;
import journey.model.queries.WorkspaceIndex;

/** What personas live, told as stories (row 25 of the requirements): narratives.md. */
public final class Narratives {

	private final WorkspaceIndex index;
	private final GuideWords words;
	private final Portrait portrait;
	private final MomentStory moments;
	private final Repetition repetition = new Repetition();

	private Narratives(WorkspaceIndex index, GuideWords words) {
		this.index = index;
		this.words = words;
		this.portrait = new Portrait(words);
		this.moments = new MomentStory(index, words);
	}

	/**
	 * The stories of a workspace; none if nobody lives a journey in which something happens.
	 *
	 * @param locale English or French
	 */
	public static List<GeneratedFile> files(WorkspaceIndex index, Locale locale) {
		GuideWords words = new GuideWords(locale);
		return GuideFile.of("narratives", words.text("story.title"), new Narratives(index, words).sections());
	}

	private List<Section> sections() {
		List<Section> sections = new ArrayList<>();
		for (Persona persona : index.elements(Persona.class)) {
			List<Section> stories = LivedJourneys.of(index).of(persona).stream().flatMap(journey -> story(journey, persona).stream()).toList();
			if (!stories.isEmpty()) {
				List<Block> blocks = GuideFile.paragraphs(RichText.of(index.comment(persona)), portrait.person(persona), portrait.mind(persona));
				sections.add(GuideFile.section(words.report().title(persona), blocks, stories));
			}
		}
		return sections;
	}

	private Optional<Section> story(Journey journey, Persona persona) {
		RichText future = journey.getState() == JourneyState.TO_BE ? RichText.of(words.text("story.future")) : RichText.EMPTY;
		Optional<String> told = repetition.toldAt(journey, words.report().title(persona));
		if (told.isPresent()) {
			RichText elsewhere = words.sentence("story.told", RichText.of(told.get()));
			return Optional.of(GuideFile.section(words.report().title(journey), GuideFile.paragraphs(elsewhere), List.of()));
		}
		List<Section> stages = journey.getStages().stream().flatMap(stage -> story(stage, persona).stream()).toList();
		return stages.isEmpty() ? Optional.empty()
				: Optional.of(GuideFile.section(words.report().title(journey), GuideFile.paragraphs(RichText.of(index.comment(journey)), future), stages));
	}

	private Optional<Section> story(Stage stage, Persona persona) {
		RichText name = portrait.name(persona);
		RichText setting = RichText.join(" ", List.of(
				words.sentence("story.questions", name, words.quotes(stage.getQuestions())),
				words.sentence("story.competitors", name, words.list(stage.getCompetitors()))));
		List<RichText> told = new ArrayList<>();
		told.add(RichText.of(index.comment(stage)));
		told.add(setting);
		stage.getTouchpoints().stream().filter(touchpoint -> MomentStory.concerns(touchpoint, persona))
				.forEach(touchpoint -> told.add(moments.of(touchpoint, persona, name)));
		List<Block> paragraphs = GuideFile.paragraphs(told.toArray(RichText[]::new));
		return paragraphs.isEmpty() ? Optional.empty() : Optional.of(GuideFile.section(words.report().title(stage), paragraphs, List.of()));
	}
}
