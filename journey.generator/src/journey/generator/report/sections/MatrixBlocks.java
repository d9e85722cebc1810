// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.TEXT;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Mark;
import journey.generator.report.document.Block.MatrixRow;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.model.queries.Matrix;

/** Shows a matrix as one, or, if it has more columns than fit on a page, as a list of what goes with each row. */
final class MatrixBlocks {

	private static final int COLUMNS_OF_A_PAGE = 12;
	private static final int ENTRIES_OF_A_CELL = 10;

	private final ReportContext context;
	private final Phrases phrases;

	MatrixBlocks(ReportContext context) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
	}

	/**
	 * How a matrix is read.
	 *
	 * @param caption what it is about
	 * @param rowKey the key of the word for its rows
	 * @param columnKey the key of the word for its columns
	 */
	record Reading<R, C, V>(String caption, String rowKey, Function<R, RichText> row, String columnKey, Function<C, String> column, Function<V, Mark> mark) {
	}

	<R, C, V> Block show(Matrix<R, C, V> matrix, Reading<R, C, V> reading) {
		return matrix.columns().size() > COLUMNS_OF_A_PAGE ? lists(matrix, reading) : matrix(matrix, reading);
	}

	private <R, C, V> Block matrix(Matrix<R, C, V> matrix, Reading<R, C, V> reading) {
		return new Block.Matrix(
				reading.caption(),
				context.text(reading.rowKey()),
				matrix.columns().stream().map(reading.column()).toList(),
				matrix.rows().stream().map(row -> new MatrixRow(reading.row().apply(row),
						matrix.columns().stream().map(column -> matrix.cell(row, column).map(reading.mark()).orElse(Mark.NONE)).toList())).toList());
	}

	private <R, C, V> Block lists(Matrix<R, C, V> matrix, Reading<R, C, V> reading) {
		TableBuilder table = new TableBuilder(context.texts(), reading.caption()).column(reading.rowKey(), NAME).column(reading.columnKey(), TEXT);
		Map<C, Integer> places = new HashMap<>();
		matrix.columns().forEach(column -> places.put(column, places.size()));
		for (R row : matrix.rows()) {
			List<Map.Entry<C, V>> entries = matrix.cells().getOrDefault(row, Map.of()).entrySet().stream()
					.sorted(Comparator.comparing(entry -> places.get(entry.getKey()))).toList();
			table.row(Cell.of(reading.row().apply(row)), new Cell(phrases.first(ENTRIES_OF_A_CELL, entries, entry -> entry(entry, reading))));
		}
		return table.build();
	}

	private static <C, V> RichText entry(Map.Entry<C, V> entry, Reading<?, C, V> reading) {
		Mark mark = reading.mark().apply(entry.getValue());
		return RichText.of(new Badge(mark.tone(), mark.sign())).and(" " + reading.column().apply(entry.getKey()));
	}
}
