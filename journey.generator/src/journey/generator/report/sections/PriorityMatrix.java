// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Block.Table;
import journey.generator.report.document.Cell;
import journey.generator.report.document.Column;
import journey.generator.report.document.RichText;
import journey.model.journey.Opportunity;
import journey.model.queries.Rating;

/** Opportunities by what they would bring and what they would cost: the best ones stand at the top on the left. */
final class PriorityMatrix {

	private final ReportContext context;
	private final List<Opportunity> placed;
	private final List<Opportunity> unplaced;

	PriorityMatrix(ReportContext context, List<Opportunity> opportunities) {
		this.context = context;
		this.placed = opportunities.stream().filter(Rating::isRated).toList();
		this.unplaced = opportunities.stream().filter(opportunity -> !Rating.isRated(opportunity)).toList();
	}

	/** The matrix, and what has no place in it. */
	List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		if (!placed.isEmpty()) {
			blocks.add(table());
		}
		if (!unplaced.isEmpty()) {
			blocks.add(new Paragraph(RichText.of(context.text("priority.unrated")).and(" ").and(RichText.join(", ", context.links(unplaced)))));
		}
		return blocks;
	}

	private Table table() {
		List<Column> columns = new ArrayList<>(List.of(new Column(context.text("priority.corner"), NAME)));
		efforts().forEach(effort -> columns.add(new Column(context.text("priority.effortOf", effort), WORD)));
		List<List<Cell>> rows = new ArrayList<>();
		for (int impact = Rating.HIGHEST; impact >= Rating.LOWEST; impact--) {
			rows.add(row(impact));
		}
		return new Table(context.text("report.matrix"), columns, rows);
	}

	private List<Cell> row(int impact) {
		List<Cell> cells = new ArrayList<>(List.of(Cell.of(context.text("priority.impactOf", impact))));
		efforts().forEach(effort -> cells.add(new Cell(context.links(placed.stream()
				.filter(opportunity -> opportunity.getImpact() == impact && opportunity.getEffort() == effort).toList()))));
		return cells;
	}

	private static IntStream efforts() {
		return IntStream.rangeClosed(Rating.LOWEST, Rating.HIGHEST);
	}
}
