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
import journey.model.journey.Owned;
import journey.model.journey.RuleDecision;
import journey.model.queries.Contributors;
import journey.model.queries.Contributors.Contributor;

/** Who answers for what, who has worked on what, and who has decided about rules. */
final class ContributorsPart implements ReportPart {

	private final ReportContext context;
	private final OwnedText shown;

	ContributorsPart(ReportContext context) {
		this.context = context;
		this.shown = new OwnedText(context);
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
					Cell.of(RichText.join(" · ", contributor.decisions().stream().map(RuleDecision::getCode).distinct().map(RichText::of).toList())));
		}
		return table.isEmpty() ? Optional.empty() : Optional.of(new Section(context.anchors().of("contributors"), title, List.of(table.buildWithoutEmptyColumns())));
	}

	/** A line for each kind of element. */
	private Cell grouped(List<Owned> elements) {
		Map<String, List<Owned>> kinds = new LinkedHashMap<>();
		elements.forEach(element -> kinds.computeIfAbsent(element.eClass().getName(), any -> new ArrayList<>()).add(element));
		return new Cell(kinds.entrySet().stream().map(kind ->
				RichText.of(context.text("contributor.kind", context.text("contributor." + kind.getKey()))).and(" ")
						.and(RichText.join(" · ", kind.getValue().stream().map(shown::of).toList()))).toList());
	}
}
