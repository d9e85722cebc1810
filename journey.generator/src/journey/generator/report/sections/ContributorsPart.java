// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.TEXT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.Section;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.MeasuringChoice;
import journey.model.journey.NamedElement;
import journey.model.journey.Owned;
import journey.model.journey.Persona;
import journey.model.journey.RuleDecision;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.queries.Contributors;
import journey.model.queries.Contributors.Contributor;

/** Who answers for what, who has worked on what, and who has decided about rules. */
final class ContributorsPart implements ReportPart {

	/** Of each kind of element so many are named. */
	private static final int NAMED = 10;

	private final ReportContext context;
	private final Phrases phrases;

	ContributorsPart(ReportContext context) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
	}

	@Override
	public Optional<Section> section() {
		String title = context.text("report.contributors");
		TableBuilder table = new TableBuilder(context.texts(), title)
				.column("contributor.name", NAME).column("contributor.owns", TEXT).column("contributor.contributes", TEXT).column("contributor.decisions", TEXT);
		for (Contributor contributor : Contributors.of(context.index())) {
			table.row(
					Cell.of(contributor.name()),
					grouped(contributor.owns()),
					grouped(contributor.contributesTo()),
					Cell.of(phrases.line(NAMED, contributor.decisions().stream().map(RuleDecision::getCode).distinct().toList(), RichText::of)));
		}
		return table.isEmpty() ? Optional.empty() : Optional.of(new Section(context.anchors().of("contributors"), title, List.of(table.buildWithoutEmptyColumns())));
	}

	/** A line for each kind of element. */
	private Cell grouped(List<Owned> elements) {
		Map<String, List<Owned>> kinds = new LinkedHashMap<>();
		elements.forEach(element -> kinds.computeIfAbsent(element.eClass().getName(), any -> new ArrayList<>()).add(element));
		return new Cell(kinds.entrySet().stream().map(kind ->
				RichText.of(context.text("contributor.kind", context.text("contributor." + kind.getKey()))).and(" ")
						.and(phrases.line(NAMED, kind.getValue(), this::shown))).toList());
	}

	private RichText shown(Owned owned) {
		return switch (owned) {
			case Touchpoint touchpoint -> context.link(touchpoint);
			case Journey journey -> context.link(journey);
			case Stage stage -> context.link(stage);
			case Persona persona -> context.link(persona);
			case Kpi kpi -> context.link(kpi);
			case Source source -> context.link(source);
			case NamedElement element -> RichText.of(context.texts().title(element));
			case MeasuringChoice choice when choice.getJourney() != null -> context.link(choice.getJourney());
			default -> RichText.of(context.text("unknown"));
		};
	}
}
