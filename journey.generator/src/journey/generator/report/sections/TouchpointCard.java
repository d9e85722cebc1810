// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Card;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.RichText.Strong;
import journey.generator.report.document.Tone;
import journey.model.journey.Event;
import journey.model.journey.Feeling;
import journey.model.journey.InformationNeed;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.journey.Timing;
import journey.model.journey.Touchpoint;
import journey.model.journey.Trackable;
import journey.model.queries.Touchpoints;

/** Everything that the text says about one touchpoint. */
final class TouchpointCard {

	private final ReportContext context;
	private final Care care;
	private final PlacedFacts placed;
	private final EvidenceText evidence;
	private final IntentionText intentions;
	private final ImprovementText improvements;

	TouchpointCard(ReportContext context) {
		this.context = context;
		this.care = new Care(context);
		this.placed = new PlacedFacts(context);
		this.evidence = new EvidenceText(context);
		this.intentions = new IntentionText(context);
		this.improvements = new ImprovementText(context);
	}

	Card of(Touchpoint touchpoint) {
		List<Fact> facts = new ArrayList<>(place(touchpoint));
		facts.addAll(experience(touchpoint));
		facts.addAll(judgement(touchpoint));
		facts.addAll(measurement(touchpoint));
		facts.addAll(placed.of(touchpoint));
		facts.addAll(care.facts(touchpoint));
		List<Block> blocks = new ArrayList<>(context.comment(touchpoint));
		blocks.add(new Facts(facts));
		return new Card(context.anchors().of(touchpoint), note(touchpoint), context.title(touchpoint), blocks);
	}

	private RichText note(Touchpoint touchpoint) {
		RichText number = RichText.of(new Quiet(context.numbers().of(touchpoint)));
		return touchpoint.getKeyMoment() == null ? number
				: number.and(" ").and(new Strong("★ " + context.text("touchpoint.key", touchpoint.getKeyMoment())));
	}

	/** What it is, when and where it happens. */
	private List<Fact> place(Touchpoint touchpoint) {
		return List.of(
				context.fact("touchpoint.kind", context.texts().proposedWord("touchpoint.kind", touchpoint.getKind())),
				context.fact("touchpoint.moment", context.texts().word(touchpoint.getMoment())),
				context.fact("touchpoint.channels", context.titles(touchpoint.getChannels())),
				context.fact("touchpoint.devices", context.titles(touchpoint.getDevices())),
				context.fact("touchpoint.timing", touchpoint.getTiming() == null ? RichText.EMPTY : timing(touchpoint.getTiming())),
				context.fact("touchpoint.replaces", touchpoint.getReplaces() == null ? RichText.EMPTY : replaced(touchpoint.getReplaces())));
	}

	/** What customers do, think, feel, look for and get. */
	private List<Fact> experience(Touchpoint touchpoint) {
		return List.of(
				context.fact("touchpoint.actions", texts(touchpoint.getActions())),
				context.fact("touchpoint.thoughts", touchpoint.getThoughts().stream().map(RichText::quote).toList()),
				context.fact("touchpoint.feelings", Touchpoints.feelings(touchpoint).stream().map(this::feeling).toList()),
				context.fact("touchpoint.needs", touchpoint.getInformationNeeds().stream().map(this::need).toList()),
				context.fact("touchpoint.messages", texts(touchpoint.getMessages())),
				context.fact("touchpoint.serves", touchpoint.getServes().stream().map(intentions::of).toList()));
	}

	/** What is good and bad about it, what could be done, and how that is known. */
	private List<Fact> judgement(Touchpoint touchpoint) {
		return List.of(
				context.fact("touchpoint.pains", touchpoint.getPains().stream().map(improvements::of).toList()),
				context.fact("touchpoint.gains", texts(touchpoint.getGains())),
				context.fact("touchpoint.opportunities", touchpoint.getOpportunities().stream().map(improvements::of).toList()),
				context.fact("evidence", known(touchpoint)));
	}

	private List<Fact> measurement(Touchpoint touchpoint) {
		return List.of(
				context.fact("touchpoint.tracked", touchpoint.getTrackedBy().stream().map(this::record).toList()),
				context.fact("touchpoint.surveys", Placements.of(context.index()).surveysAfter(touchpoint).stream().map(this::record).toList()),
				context.fact("touchpoint.kpis", context.index().kpisMeasuring(touchpoint).stream().map(context::measuredKpi).toList()));
	}

	private static List<RichText> texts(List<String> texts) {
		return texts.stream().map(RichText::of).toList();
	}

	private RichText timing(Timing timing) {
		RichText after = RichText.of(context.text("touchpoint.timing.after", context.texts().span(timing.getDelay())) + " ");
		return timing.getAfter() == null ? RichText.EMPTY : after.and(context.links(List.of(timing.getAfter())).get(0));
	}

	private RichText replaced(Touchpoint today) {
		RichText link = context.link(today);
		return today.getStage() == null || today.getStage().getJourney() == null ? link
				: link.and(new Quiet(" (" + context.title(today.getStage().getJourney()) + ")"));
	}

	private RichText feeling(Feeling feeling) {
		return RichText.join(" ", List.of(
				feeling.getPersona() == null ? RichText.EMPTY : context.link(feeling.getPersona()),
				context.valence(feeling.getValence()),
				RichText.of(feeling.getLabel())));
	}

	private RichText need(InformationNeed need) {
		RichText text = RichText.of(need.getText());
		if (need.getAnswer() == null) {
			return text.and(" – ").and(new Badge(Tone.WARNING, context.text("touchpoint.needs.open")));
		}
		RichText answer = text.and(" → " + context.title(need.getAnswer()));
		return need.getAnswer().getUrl() == null ? answer : answer.and(" (").and(RichText.address(need.getAnswer().getUrl())).and(")");
	}

	private List<RichText> known(Touchpoint touchpoint) {
		if (!touchpoint.getEvidence().isEmpty()) {
			return evidence.of(touchpoint.getEvidence());
		}
		return Touchpoints.claims(touchpoint) ? List.of(RichText.of(new Badge(Tone.NOTE, context.text("evidence.none")))) : List.of();
	}

	private RichText record(Trackable trackable) {
		RichText title = RichText.of(context.title(trackable));
		Source source = trackable instanceof Event event ? event.getSource() : trackable instanceof Survey survey ? survey.getSource() : null;
		return source == null ? title : title.and(new Quiet(" (" + context.title(source) + ")"));
	}
}
