// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import journey.measure.engine.Engine;
import journey.measure.engine.FailureReason;
import journey.measure.sql.AggregateQuery;
import journey.model.results.Reason;

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
	private final Map<AggregateQuery, Reason> failures = new HashMap<>();

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

	/**
	 * Asks the engine. What fails together is asked one by one, so that each fails for itself only.
	 *
	 * @param tables the statements that make the tables that queries need besides those of the sources, by their names
	 */
	void run(Engine engine, Map<String, String> tables) {
		tables.forEach((table, statement) -> make(engine, table, statement));
		for (Set<AggregateQuery> queries : waiting.values()) {
			List<AggregateQuery> together = List.copyOf(queries);
			try {
				run(engine, together);
			} catch (SQLException e) {
				together.forEach(query -> runAlone(engine, query));
			}
		}
		waiting.clear();
	}

	private void make(Engine engine, String table, String statement) {
		try {
			engine.execute(statement);
		} catch (SQLException e) {
			waiting.forEach((rows, queries) -> queries.stream().filter(query -> statement(List.of(query)).contains(" " + table + ")")).forEach(query -> failed(query, e)));
		}
	}

	private void runAlone(Engine engine, AggregateQuery query) {
		try {
			run(engine, List.of(query));
		} catch (SQLException e) {
			failed(query, e);
		}
	}

	private void run(Engine engine, List<AggregateQuery> together) throws SQLException {
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

	void failed(AggregateQuery query, SQLException failure) {
		failures.putIfAbsent(query, FailureReason.of(failure));
	}

	/** Why one of these has no answer; empty if all have. */
	Optional<Reason> failure(Collection<AggregateQuery> queries) {
		return queries.stream().filter(failures::containsKey).map(failures::get).findFirst();
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
