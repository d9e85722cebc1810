// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Block;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Section;
import journey.model.journey.Element;
import journey.model.journey.Intervention;
import journey.model.journey.Measurable;
import journey.model.journey.NamedElement;
import journey.model.journey.Personalisation;
import journey.model.journey.Property;

/** What the company does to win and keep customers, and what differs from one to the next (rows 11 and 54 of the requirements). */
final class InterventionsPart implements ReportPart {

	private final ReportContext context;
	private final Care care;

	InterventionsPart(ReportContext context) {
		this.context = context;
		this.care = new Care(context);
	}

	@Override
	public Optional<Section> section() {
		List<Section> parts = new ArrayList<>();
		interventions().ifPresent(parts::add);
		personalisations().ifPresent(parts::add);
		return parts.isEmpty() ? Optional.empty()
				: Optional.of(new Section(context.anchors().of("improving"), context.text("report.improving"), Section.Start.RUNNING, List.of(), parts));
	}

	private Optional<Section> interventions() {
		TableBuilder table = new TableBuilder(context.texts(), context.text("report.interventions"))
				.column("intervention.title", NAME).column("intervention.place", WORD).column("intervention.hypothesis", TEXT)
				.column("intervention.moves", WORD).column("intervention.channels", WORD).column("intervention.care", WORD);
		for (Intervention intervention : context.index().elements(Intervention.class)) {
			table.row(
					name(intervention, context.texts().proposedWord("intervention.kind", intervention.getKind())),
					place(intervention.getPlace()),
					Cell.of(intervention.getHypothesis()),
					new Cell(context.links(intervention.getTargets())),
					new Cell(intervention.getChannels().stream().map(this::title).toList()),
					new Cell(care.lines(intervention)));
		}
		return section("interventions", table);
	}

	private Optional<Section> personalisations() {
		TableBuilder table = new TableBuilder(context.texts(), context.text("report.personalisations"))
				.column("personalisation.title", NAME).column("intervention.place", WORD).column("personalisation.rule", TEXT)
				.column("personalisation.uses", WORD).column("intervention.moves", WORD).column("intervention.care", WORD);
		for (Personalisation personalisation : context.index().elements(Personalisation.class)) {
			table.row(
					name(personalisation, ""),
					place(personalisation.getPlace()),
					Cell.of(personalisation.getRule()),
					new Cell(personalisation.getUses().stream().map(this::data).toList()),
					new Cell(context.links(personalisation.getTargets())),
					new Cell(care.lines(personalisation)));
		}
		return section("personalisations", table);
	}

	private Optional<Section> section(String part, TableBuilder table) {
		Block block = table.buildWithoutEmptyColumns();
		return table.isEmpty() ? Optional.empty() : Optional.of(new Section(context.anchors().of(part), context.text("report." + part), List.of(block)));
	}

	private Cell name(Element element, String kind) {
		return new Cell(List.of(
				title(element),
				kind.isEmpty() ? RichText.EMPTY : RichText.of(new Quiet(kind)),
				RichText.of(context.index().comment(element))));
	}

	private Cell place(Measurable place) {
		return place == null ? Cell.EMPTY : new Cell(context.links(List.of(place)));
	}

	private RichText title(NamedElement element) {
		return RichText.of(context.title(element));
	}

	/** The property, and what holds it. */
	private RichText data(Property property) {
		RichText title = title(property);
		return property.eContainer() instanceof NamedElement holder ? title.and(new Quiet(" (" + context.title(holder) + ")")) : title;
	}
}
