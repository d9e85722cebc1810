// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import journey.measure.engine.Engine;
import journey.measure.sql.AggregateQuery;

/** The queries of all KPIs: those over the same rows are put to the engine as one statement, and each is asked once. */
final class Queries {

	private static final List<String> COLUMNS = List.of("value", "numerator", "denominator", "cases", "open", "spread");

	/** What queries must have in common to be one statement. */
	record Rows(String from, String group) {

		static Rows of(AggregateQuery query) {
			return new Rows(query.from(), query.group());
		}
	}

	private final Map<Rows, Set<AggregateQuery>> waiting = new LinkedHashMap<>();
	private final Map<AggregateQuery, Map<CellKey, Outcome>> answers = new LinkedHashMap<>();

	/** @param span the position of the span of time; @param group null for the cases without one */
	record CellKey(int span, String group) {
	}

	void ask(AggregateQuery query) {
		waiting.computeIfAbsent(Rows.of(query), rows -> new LinkedHashSet<>()).add(query);
	}

	/** All statements, in the order in which they are put. */
	Map<Rows, String> statements() {
		Map<Rows, String> statements = new LinkedHashMap<>();
		waiting.forEach((rows, queries) -> statements.put(rows, statement(List.copyOf(queries))));
		return statements;
	}

	void run(Engine engine) throws SQLException {
		for (Set<AggregateQuery> queries : waiting.values()) {
			List<AggregateQuery> together = new ArrayList<>(queries);
			together.forEach(query -> answers.put(query, new TreeMap<>(Comparator.comparingInt(CellKey::span)
					.thenComparing(CellKey::group, Comparator.nullsLast(Comparator.naturalOrder())))));
			engine.query(statement(together), row -> {
				CellKey key = new CellKey(row.getInt(1), row.getString(2));
				for (int i = 0; i < together.size(); i++) {
					answers.get(together.get(i)).put(key, outcome(row, 3 + COLUMNS.size() * i));
				}
				return key;
			});
		}
		waiting.clear();
	}

	/** The answer for a span and a group; where there was no row, what the query says of nothing. */
	Outcome answer(AggregateQuery query, CellKey key) {
		Outcome nothing = new Outcome(query.ofNothing(), Double.NaN, Double.NaN, 0, -1, Double.NaN);
		return answers.get(query).getOrDefault(key, nothing);
	}

	/** For what there is an answer. */
	Set<CellKey> cells(AggregateQuery query) {
		return answers.get(query).keySet();
	}

	/** The groups for which there is an answer in the last span. */
	Set<String> groups(AggregateQuery query) {
		Set<String> groups = new LinkedHashSet<>();
		answers.get(query).keySet().stream().filter(key -> key.span() == 0).forEach(key -> groups.add(key.group()));
		return groups;
	}

	private static String statement(List<AggregateQuery> queries) {
		StringBuilder select = new StringBuilder("SELECT k, ").append(queries.getFirst().group()).append(" AS g");
		for (int i = 0; i < queries.size(); i++) {
			AggregateQuery query = queries.get(i);
			List<String> columns = List.of(query.value(), query.numerator(), query.denominator(), query.sample(), query.open(), query.spread());
			for (int j = 0; j < COLUMNS.size(); j++) {
				select.append(",\n  ").append(columns.get(j)).append(" AS ").append(COLUMNS.get(j)).append('_').append(i + 1);
			}
		}
		return select.append("\nFROM ").append(queries.getFirst().from()).append("\nGROUP BY k, g").toString();
	}

	private static Outcome outcome(ResultSet row, int column) throws SQLException {
		return new Outcome(number(row, column), number(row, column + 1), number(row, column + 2), count(row, column + 3), count(row, column + 4), number(row, column + 5));
	}

	private static double number(ResultSet row, int column) throws SQLException {
		double number = row.getDouble(column);
		return row.wasNull() ? Double.NaN : number;
	}

	private static long count(ResultSet row, int column) throws SQLException {
		long count = row.getLong(column);
		return row.wasNull() ? -1 : count;
	}
}
