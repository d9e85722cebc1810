// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import journey.generator.report.ReportTexts;
import journey.generator.report.document.Block.Table;
import journey.generator.report.document.Cell;
import journey.generator.report.document.Column;

/** Makes a table column by column, then row by row. */
final class TableBuilder {

	private final ReportTexts texts;
	private final String caption;
	private final List<Column> columns = new ArrayList<>();
	private final List<List<Cell>> rows = new ArrayList<>();

	/** @param caption what the table is about, in words */
	TableBuilder(ReportTexts texts, String caption) {
		this.texts = texts;
		this.caption = caption;
	}

	/** @param key the key of the column's head in the message files */
	TableBuilder column(String key, Column.Content content) {
		columns.add(new Column(texts.text(key), content));
		return this;
	}

	/** @param cells one for each column */
	TableBuilder row(Cell... cells) {
		if (cells.length != columns.size()) {
			throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns of " + caption);
		}
		rows.add(List.of(cells));
		return this;
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** The table without the columns in which no row says anything. */
	Table buildWithoutEmptyColumns() {
		List<Integer> filled = IntStream.range(0, columns.size())
				.filter(column -> rows.stream().anyMatch(row -> !row.get(column).entries().isEmpty())).boxed().toList();
		return new Table(caption, filled.stream().map(columns::get).toList(), rows.stream().map(row -> filled.stream().map(row::get).toList()).toList());
	}

	Table build() {
		return new Table(caption, List.copyOf(columns), List.copyOf(rows));
	}
}
