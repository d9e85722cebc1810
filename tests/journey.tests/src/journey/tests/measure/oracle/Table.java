// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a file of a source says: cells of text, in the order of the rows. Cells hold neither commas nor quotes.
 *
 * @param rows each as long as there are columns
 */
public record Table(List<String> columns, List<List<String>> rows) {

	/** The table of a text with a line of names and a line for each row, cells with commas between. */
	public static Table of(String csv) {
		List<List<String>> lines = csv.lines().filter(line -> !line.isBlank())
				.map(line -> List.of(line.strip().split(",", -1)).stream().map(String::strip).toList()).toList();
		return new Table(lines.get(0), lines.subList(1, lines.size()));
	}

	public String csv() {
		List<List<String>> lines = new ArrayList<>(List.of(columns));
		lines.addAll(rows);
		return lines.stream().map(line -> String.join(",", line)).collect(Collectors.joining("\n", "", "\n"));
	}

	/** The rows as cells by the names of their columns. */
	List<Map<String, String>> cells() {
		return rows.stream().map(row -> {
			Map<String, String> cells = new LinkedHashMap<>();
			for (int i = 0; i < columns.size(); i++) {
				cells.put(columns.get(i), row.get(i));
			}
			return cells;
		}).toList();
	}

	public List<String> column(String name) {
		return rows.stream().map(row -> row.get(columns.indexOf(name))).toList();
	}

	/** With the rows of another one with the same columns behind. */
	public Table with(Table more) {
		List<List<String>> all = new ArrayList<>(rows);
		all.addAll(more.rows);
		return new Table(columns, all);
	}

	/** With a row whose cell is empty. */
	public Table withoutCell(int row, String column) {
		List<String> cells = new ArrayList<>(rows.get(row));
		cells.set(columns.indexOf(column), "");
		List<List<String>> all = new ArrayList<>(rows);
		all.set(row, cells);
		return new Table(columns, all);
	}

	/** Without some rows, or all that are there from the first on. */
	public Table without(int first, int many) {
		List<List<String>> rest = new ArrayList<>(rows);
		rest.subList(first, Math.min(rest.size(), first + many)).clear();
		return new Table(columns, rest);
	}
}
