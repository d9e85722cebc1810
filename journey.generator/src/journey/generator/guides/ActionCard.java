// SPDX-License-Identifier: EPL-2.0
package journey.generator.guides;

import java.util.ArrayList;
import java.util.List;

import journey.generator.report.ReportTexts;
import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Card;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quiet;
import journey.model.journey.Element;
import journey.model.journey.Intervention;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.Personalisation;
import journey.model.journey.Stage;
import journey.model.queries.WorkspaceIndex;

/** What must be known to carry out an intervention or a personalisation, and to tell later whether it has worked. */
final class ActionCard {

	private final WorkspaceIndex index;
	private final GuideWords words;
	private final DataText data;

	ActionCard(WorkspaceIndex index, GuideWords words) {
		this.index = index;
		this.words = words;
		this.data = new DataText(words);
	}

	Card of(Intervention intervention) {
		String kind = words.report().proposedWord("intervention.kind", intervention.getKind());
		List<Fact> facts = new ArrayList<>();
		facts.add(where(intervention.getPlace()));
		facts.add(fact("intervention.channels", intervention.getChannels().stream().map(words::title).toList()));
		facts.add(fact("intervention.hypothesis", List.of(RichText.of(intervention.getHypothesis()))));
		facts.add(fact("intervention.moves", intervention.getTargets().stream().map(this::goal).toList()));
		facts.addAll(care(intervention));
		return card(intervention, kind.isEmpty() ? words.text("plan.intervention") : words.text("plan.intervention.kind", kind), facts);
	}

	Card of(Personalisation personalisation) {
		List<Fact> facts = new ArrayList<>();
		facts.add(where(personalisation.getPlace()));
		facts.add(fact("personalisation.rule", List.of(RichText.of(personalisation.getRule()))));
		facts.add(fact("personalisation.uses", personalisation.getUses().stream().map(data::of).toList()));
		facts.add(new Fact(words.text("plan.consent"), personalisation.getUses().stream().filter(DataText::needsConsent).map(words::title).toList()));
		facts.add(fact("intervention.moves", personalisation.getTargets().stream().map(this::goal).toList()));
		facts.addAll(care(personalisation));
		return card(personalisation, words.text("plan.personalisation"), facts);
	}

	private Card card(Element action, String note, List<Fact> facts) {
		List<Block> blocks = GuideFile.paragraphs(RichText.of(index.comment(action)));
		blocks.add(new Facts(facts));
		return GuideFile.card(RichText.of(new Quiet(note)), words.report().title(action), blocks);
	}

	private Fact where(Measurable place) {
		return fact("intervention.place", List.of(switch (place) {
			case null -> RichText.EMPTY;
			case Journey journey -> RichText.of(words.text("plan.journey"));
			case Stage stage -> RichText.of(words.text("plan.stage"));
			default -> words.title(place);
		}));
	}

	/** What shall become of a KPI. */
	private RichText goal(Kpi kpi) {
		String target = words.report().threshold(kpi.getTarget());
		return words.title(kpi).and(new Quiet(target.isEmpty() ? " (" + words.text("plan.noTarget") + ")" : " " + target));
	}

	private List<Fact> care(Element action) {
		ReportTexts report = words.report();
		return List.of(
				fact("care.owner", List.of(RichText.of(action.getOwner()))),
				fact("care.contributors", List.of(RichText.of(String.join(", ", action.getContributors())))),
				fact("care.review", List.of(RichText.of(action.getReview() == null ? "" : report.date(action.getReview())))));
	}

	/** A fact with a label of the report. */
	private Fact fact(String key, List<RichText> values) {
		return new Fact(words.report().text(key), values);
	}
}
