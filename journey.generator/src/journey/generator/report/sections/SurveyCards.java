// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Card;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Code;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.RichText.Strong;
import journey.model.journey.Event;
import journey.model.journey.Occasion;
import journey.model.journey.Survey;
import journey.model.journey.SurveyTrigger;
import journey.model.journey.Touchpoint;
import journey.model.queries.DataUses;
import journey.model.queries.Names;

/** What customers are asked, when and how. */
final class SurveyCards {

	private final ReportContext context;
	private final Set<SurveyTrigger> ownTriggers;

	SurveyCards(ReportContext context) {
		this.context = context;
		this.ownTriggers = new HashSet<>(context.index().elements(SurveyTrigger.class));
	}

	Card card(Survey survey) {
		List<Block> blocks = new ArrayList<>();
		if (survey.getQuestion() != null) {
			blocks.add(new Paragraph(RichText.of(new Strong(survey.getQuestion()))));
		}
		blocks.addAll(context.comment(survey));
		blocks.add(new Facts(facts(survey)));
		return new Card(context.anchors().of(survey), RichText.of(context.texts().word(survey.getInstrument())), context.title(survey), blocks);
	}

	private List<Fact> facts(Survey survey) {
		DataUses uses = DataUses.of(context.index());
		List<Fact> facts = new ArrayList<>(List.of(
				context.fact("survey.scale", scale(survey)),
				context.fact("survey.after", after(survey.getAfter())),
				context.fact("survey.delay", context.texts().span(survey.getDelay())),
				context.fact("survey.sample", context.texts().quantity(survey.getSample())),
				context.fact("survey.channels", context.titles(survey.getChannels())),
				context.fact("event.externalName", code(Names.inSource(survey))),
				context.fact("survey.answer", code(survey.getAnswerField())),
				context.fact("survey.invited", code(survey.getInvitedField())),
				context.fact("data.tracks", new ShortList(context).of(uses.trackedBy(survey))),
				context.fact("data.feeds", new ShortList(context).of(uses.needing(survey)))));
		facts.addAll(new Care(context).facts(survey));
		return facts;
	}

	/** How answers become a score: the share of the best answers, the mean or the sum of all; else as the text says it. */
	private String scale(Survey survey) {
		String variant = survey.getVariant();
		if (variant == null || survey.getScale() == null) {
			return switch (survey.getInstrument()) {
				case NPS -> context.text("survey.scale.nps");
				default -> "";
			};
		}
		if (variant.equals("mean") || variant.equals("sum")) {
			return context.text("survey.scale." + variant, survey.getScale());
		}
		return variant.matches("top[1-9]\\d*") ? context.text("survey.scale.top", variant.substring("top".length()), survey.getScale())
				: context.text("survey.scale.other", variant, survey.getScale());
	}

	/** Triggers of the standard library need no explanation: their titles are in the reader's language, their descriptions are not. */
	private RichText after(Occasion occasion) {
		return switch (occasion) {
			case Touchpoint touchpoint -> context.link(touchpoint);
			case Event event -> context.link(event);
			case SurveyTrigger trigger when ownTriggers.contains(trigger) && trigger.getWhen() != null ->
				RichText.of(context.title(trigger)).and(new Quiet(" – " + trigger.getWhen()));
			case SurveyTrigger trigger -> RichText.of(context.title(trigger));
			case null, default -> RichText.EMPTY;
		};
	}

	private static RichText code(String name) {
		return name == null ? RichText.EMPTY : RichText.of(new Code(name));
	}
}
