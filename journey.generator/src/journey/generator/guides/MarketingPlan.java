// SPDX-License-Identifier: EPL-2.0
package journey.generator.guides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import journey.generator.output.GeneratedFile;
import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Card;
import journey.generator.report.document.Block.Cards;
import journey.generator.report.document.Section;
import journey.model.journey.Intervention;
import journey.model.journey.Journey;
import journey.model.journey.Measurable;
import journey.model.journey.Personalisation;
import journey.model.journey.Stage;
import journey.model.queries.WorkspaceIndex;

/** What the company does to win and keep customers, in the order in which they meet it (row 11 of the requirements): marketing-plan.md. */
public final class MarketingPlan {

	private final WorkspaceIndex index;
	private final GuideWords words;
	private final Map<Measurable, List<Card>> actions = new HashMap<>();

	private MarketingPlan(WorkspaceIndex index, GuideWords words) {
		this.index = index;
		this.words = words;
		ActionCard card = new ActionCard(index, words);
		for (Intervention intervention : index.elements(Intervention.class)) {
			add(intervention.getPlace(), card.of(intervention));
		}
		for (Personalisation personalisation : index.elements(Personalisation.class)) {
			add(personalisation.getPlace(), card.of(personalisation));
		}
	}

	/**
	 * The plan of a workspace; none without interventions and personalisations.
	 *
	 * @param locale English or French
	 */
	public static List<GeneratedFile> files(WorkspaceIndex index, Locale locale) {
		GuideWords words = new GuideWords(locale);
		return GuideFile.of("marketing-plan", words.text("plan.title"), new MarketingPlan(index, words).sections());
	}

	private List<Section> sections() {
		List<Section> sections = new ArrayList<>();
		index.elements(Journey.class).forEach(journey -> section(journey).ifPresent(sections::add));
		return sections;
	}

	private Optional<Section> section(Journey journey) {
		List<Section> stages = journey.getStages().stream().flatMap(stage -> section(stage).stream()).toList();
		List<Block> blocks = cards(at(journey).toList());
		return blocks.isEmpty() && stages.isEmpty() ? Optional.empty()
				: Optional.of(GuideFile.section(words.report().title(journey), blocks, stages));
	}

	private Optional<Section> section(Stage stage) {
		List<Block> blocks = cards(Stream.concat(at(stage), stage.getTouchpoints().stream().flatMap(this::at)).toList());
		return blocks.isEmpty() ? Optional.empty() : Optional.of(GuideFile.section(words.report().title(stage), blocks, List.of()));
	}

	private Stream<Card> at(Measurable place) {
		return actions.getOrDefault(place, List.of()).stream();
	}

	private void add(Measurable place, Card card) {
		actions.computeIfAbsent(place, any -> new ArrayList<>()).add(card);
	}

	private static List<Block> cards(List<Card> cards) {
		return cards.isEmpty() ? List.of() : List.of(new Cards(cards));
	}
}
