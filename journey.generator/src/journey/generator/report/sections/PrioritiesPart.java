// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.Block.Highlights;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Target;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.model.journey.Journey;
import journey.model.journey.Opportunity;
import journey.model.journey.Pain;
import journey.model.journey.Touchpoint;
import journey.model.queries.FirstSteps;
import journey.model.queries.Remedies;

/** What hurts customers along a journey, what could be done about it, and what first (rows 23, 69 and 70 of the requirements). */
final class PrioritiesPart implements JourneyPart {

	private final ReportContext context;
	private final ImprovementText improvements;

	PrioritiesPart(ReportContext context) {
		this.context = context;
		this.improvements = new ImprovementText(context);
	}

	@Override
	public Optional<Section> section(Journey journey) {
		List<Touchpoint> touchpoints = journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream()).toList();
		List<Pain> pains = touchpoints.stream().flatMap(touchpoint -> touchpoint.getPains().stream()).toList();
		List<Opportunity> opportunities = touchpoints.stream().flatMap(touchpoint -> touchpoint.getOpportunities().stream()).toList();
		if (pains.isEmpty() && opportunities.isEmpty()) {
			return Optional.empty();
		}
		PriorityMatrix matrix = new PriorityMatrix(context, opportunities);
		List<Section> parts = new ArrayList<>();
		part(journey, "matrix", matrix.blocks()).ifPresent(parts::add);
		part(journey, "pains", pains(pains)).ifPresent(parts::add);
		part(journey, "opportunities", opportunities(opportunities)).ifPresent(parts::add);
		return Optional.of(new Section(context.anchors().of(journey, "priorities"), context.text("report.priorities"), Section.Start.RUNNING,
				highlights(pains, FirstSteps.of(journey)), parts));
	}

	private Optional<Section> part(Journey journey, String part, List<Block> blocks) {
		return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section(context.anchors().of(journey, part), context.text("report." + part), blocks));
	}

	/** What to begin with, and what nobody has an answer to. */
	private List<Block> highlights(List<Pain> pains, List<Opportunity> steps) {
		List<Highlight> highlights = new ArrayList<>();
		List<RichText> first = context.links(steps);
		if (!first.isEmpty()) {
			highlights.add(new Highlight(Tone.GOOD, context.text("priority.first"), first));
		}
		List<RichText> unanswered = pains.stream().filter(pain -> remedies(pain).isEmpty())
				.map(pain -> RichText.of(context.texts().title(pain)).and(" – ").and(context.link(pain.getTouchpoint()))).toList();
		if (!unanswered.isEmpty()) {
			highlights.add(new Highlight(Tone.WARNING, context.text("priority.unanswered"), unanswered));
		}
		return highlights.isEmpty() ? List.of() : List.of(new Highlights(highlights));
	}

	private List<Opportunity> remedies(Pain pain) {
		return Remedies.of(context.index()).against(pain);
	}

	private List<Block> pains(List<Pain> pains) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("report.pains"))
				.column("pain.title", NAME).column("priority.where", TEXT).column("pain.severity", WORD).column("pain.opportunities", TEXT);
		pains.forEach(pain -> table.row(
				Cell.of(context.texts().title(pain)),
				Cell.of(context.link(pain.getTouchpoint())),
				Cell.of(improvements.severity(pain)),
				new Cell(context.links(remedies(pain)))));
		return table.isEmpty() ? List.of() : List.of(table.build());
	}

	private List<Block> opportunities(List<Opportunity> opportunities) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("report.opportunities"))
				.column("opportunity.title", NAME).column("priority.where", TEXT).column("priority.pain", TEXT)
				.column("priority.impact", NUMBER).column("priority.effort", NUMBER).column("care.owner", WORD);
		opportunities.forEach(opportunity -> table.row(
				Cell.of(RichText.of(new Target(context.anchors().of(opportunity), context.title(opportunity)))),
				Cell.of(context.link(opportunity.getTouchpoint())),
				Cell.of(opportunity.getPain() == null ? "" : context.texts().title(opportunity.getPain())),
				Cell.of(rating(opportunity.getImpact())),
				Cell.of(rating(opportunity.getEffort())),
				Cell.of(opportunity.getOwner())));
		return table.isEmpty() ? List.of() : List.of(table.buildWithoutEmptyColumns());
	}

	private static String rating(Integer rating) {
		return rating == null ? "" : rating.toString();
	}
}
