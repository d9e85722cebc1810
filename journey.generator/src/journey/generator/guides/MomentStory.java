// SPDX-License-Identifier: EPL-2.0
package journey.generator.guides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.generator.report.document.RichText;
import journey.model.journey.Exit;
import journey.model.journey.Feeling;
import journey.model.journey.InformationNeed;
import journey.model.journey.Journey;
import journey.model.journey.Pain;
import journey.model.journey.PainSeverity;
import journey.model.journey.Persona;
import journey.model.journey.Touchpoint;
import journey.model.journey.Transition;
import journey.model.queries.Touchpoints;
import journey.model.queries.WorkspaceIndex;

/** What a persona lives at a touchpoint: where it is, what is done, thought and felt, what hurts, what helps, and why one may leave. */
final class MomentStory {

	private final GuideWords words;
	private final Map<Touchpoint, List<Exit>> exits = new HashMap<>();

	MomentStory(WorkspaceIndex index, GuideWords words) {
		this.words = words;
		for (Journey journey : index.elements(Journey.class)) {
			List<Transition> transitions = journey.getFlow() == null ? List.of() : journey.getFlow().getTransitions();
			transitions.stream().filter(Exit.class::isInstance).map(Exit.class::cast)
					.forEach(exit -> exits.computeIfAbsent(exit.getFrom(), any -> new ArrayList<>()).add(exit));
		}
	}

	/** Whether a persona comes to a touchpoint: where only others feel something, only they do. */
	static boolean concerns(Touchpoint touchpoint, Persona persona) {
		return touchpoint.getFeelings().isEmpty() || feeling(touchpoint, persona).isPresent();
	}

	/** @param name what the story calls the persona */
	RichText of(Touchpoint touchpoint, Persona persona, RichText name) {
		List<RichText> told = new ArrayList<>();
		told.add(place(touchpoint));
		told.add(words.sentence("story.key", text(touchpoint.getKeyMoment())));
		told.add(words.sentence("story.does", name, words.list(touchpoint.getActions())));
		told.add(words.sentence("story.seeks", name, needs(touchpoint, true)));
		told.add(words.sentence("story.unanswered", name, needs(touchpoint, false)));
		told.add(words.sentence("story.receives", name, words.list(touchpoint.getMessages())));
		told.add(words.sentence("story.thinks", name, words.quotes(touchpoint.getThoughts())));
		feeling(touchpoint, persona).ifPresent(feeling -> told.add(feeling(feeling, name)));
		told.add(words.sentence("story.pains", words.titles(pains(touchpoint, false))));
		told.add(words.sentence("story.gains", words.list(touchpoint.getGains())));
		told.add(words.sentence("story.abandonment", name, words.titles(pains(touchpoint, true))));
		exits.getOrDefault(touchpoint, List.of()).forEach(exit -> told.add(exit(exit, name)));
		if (Touchpoints.claims(touchpoint) && touchpoint.getEvidence().isEmpty()) {
			told.add(RichText.of(words.text("story.assumed")));
		}
		return RichText.join(" ", told);
	}

	/** The title as a heading within the paragraph. */
	private RichText place(Touchpoint touchpoint) {
		RichText channels = words.titles(touchpoint.getChannels());
		RichText title = words.strong(touchpoint);
		return channels.isEmpty() ? words.sentence("story.place", title) : words.sentence("story.placeAndChannels", title, channels);
	}

	private RichText feeling(Feeling feeling, RichText name) {
		String key = switch (Math.clamp(feeling.getValence(), -2, 2)) {
			case -2 -> "story.feels.worst";
			case -1 -> "story.feels.bad";
			case 0 -> "story.feels.even";
			case 1 -> "story.feels.good";
			default -> "story.feels.best";
		};
		RichText label = text(feeling.getLabel());
		return label.isEmpty() ? words.sentence(key, name) : words.sentence(key + ".label", name, label);
	}

	private RichText exit(Exit exit, RichText name) {
		RichText reason = exit.getCause() == null ? text(exit.getReason()) : words.title(exit.getCause());
		RichText competitor = exit.getCause() == null ? RichText.EMPTY : text(exit.getCause().getCompetitor());
		return competitor.isEmpty() ? words.sentence("story.exit", name, reason) : words.sentence("story.exit.competitor", name, reason, competitor);
	}

	private RichText needs(Touchpoint touchpoint, boolean isAnswered) {
		return words.list(touchpoint.getInformationNeeds().stream().filter(need -> (need.getAnswer() != null) == isAnswered)
				.map(InformationNeed::getText).toList());
	}

	private static List<Pain> pains(Touchpoint touchpoint, boolean makesGiveUp) {
		return touchpoint.getPains().stream().filter(pain -> (pain.getSeverity() == PainSeverity.ABANDONMENT) == makesGiveUp).toList();
	}

	private static Optional<Feeling> feeling(Touchpoint touchpoint, Persona persona) {
		return touchpoint.getFeelings().stream().filter(feeling -> feeling.getPersona() == persona).findFirst();
	}

	private static RichText text(String text) {
		return text == null || text.isBlank() ? RichText.EMPTY : RichText.of(text);
	}
}
