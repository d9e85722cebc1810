// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import journey.tests.measure.RandomWorkspace.Log;
import journey.tests.measure.oracle.Table;

/**
 * Leaves out of a log what something does not depend on: first half of the rows of a source at once, in the end one row at a time until none can be left out;
 * then what single cells of the others say.
 *
 * @param holds whether a log still shows it
 */
record SmallestLog(Predicate<Log> holds) {

	Log of(Log log) {
		Log smallest = log;
		int most = log.tables().values().stream().mapToInt(table -> table.rows().size()).max().orElse(0);
		for (int many = Math.max(1, most / 2); many > 0; many = many == 1 ? 0 : many / 2) {
			Log before;
			do {
				before = smallest;
				smallest = smaller(smallest, many);
			} while (many == 1 && smallest != before);
		}
		return withoutCells(smallest);
	}

	private Log smaller(Log log, int many) {
		Log smallest = log;
		for (String source : log.tables().keySet()) {
			for (int row = (smallest.tables().get(source).rows().size() - 1) / many * many; row >= 0; row -= many) {
				Map<String, Table> less = new LinkedHashMap<>(smallest.tables());
				less.put(source, less.get(source).without(row, many));
				smallest = less.equals(smallest.tables()) ? smallest : ifItHolds(new Log(less, log.until()), smallest);
			}
		}
		return smallest;
	}

	private Log withoutCells(Log log) {
		Log smallest = log;
		for (Map.Entry<String, Table> table : log.tables().entrySet()) {
			for (int row = 0; row < table.getValue().rows().size(); row++) {
				for (String column : table.getValue().columns()) {
					Map<String, Table> less = new LinkedHashMap<>(smallest.tables());
					less.put(table.getKey(), less.get(table.getKey()).withoutCell(row, column));
					smallest = less.equals(smallest.tables()) ? smallest : ifItHolds(new Log(less, log.until()), smallest);
				}
			}
		}
		return smallest;
	}

	private Log ifItHolds(Log candidate, Log other) {
		return holds.test(candidate) ? candidate : other;
	}
}
