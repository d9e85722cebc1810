// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What lies where two lists cross, such as stages and moments.
 *
 * @param rows all rows in their order, also those in which nothing lies
 * @param columns all columns in their order, also those in which nothing lies
 * @param cells the cells in which something lies, by row and column
 */
public record Matrix<R, C, V>(List<R> rows, List<C> columns, Map<R, Map<C, V>> cells) {

	static <R, C, V> Matrix<R, C, V> empty(List<R> rows, List<C> columns) {
		return new Matrix<>(List.copyOf(rows), List.copyOf(columns), new LinkedHashMap<>());
	}

	/** What lies in a cell. */
	public Optional<V> cell(R row, C column) {
		return Optional.ofNullable(cells.getOrDefault(row, Map.of()).get(column));
	}

	/** Whether nothing lies in a row. */
	public boolean isEmptyRow(R row) {
		return cells.getOrDefault(row, Map.of()).isEmpty();
	}

	/** Whether nothing lies in a column. */
	public boolean isEmptyColumn(C column) {
		return cells.values().stream().noneMatch(row -> row.containsKey(column));
	}

	/** Lays something into a cell; what lies there already is joined with it. */
	void put(R row, C column, V value, BinaryOperator<V> join) {
		cells.computeIfAbsent(row, any -> new LinkedHashMap<>()).merge(column, value, join);
	}
}
