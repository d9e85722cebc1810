// SPDX-License-Identifier: EPL-2.0
package journey.measure.engine;

import java.time.Instant;
import java.util.List;

/** The words of DuckDB. */
public final class DuckDbDialect implements SqlDialect {

	/** Times microseconds of four-digit years, it is less than half of the largest number. */
	private static final long POSITIONS = 1L << 60;

	@Override
	public String moment(Instant moment) {
		return Sql.moment(moment);
	}

	@Override
	public String microseconds(String moment) {
		return "epoch_us(" + moment + ")";
	}

	@Override
	public String place(String moment, String position) {
		return "CAST(epoch_us(" + moment + ") AS HUGEINT) * " + POSITIONS + " + " + position;
	}

	@Override
	public String number(String value) {
		return "CAST(" + value + " AS DOUBLE)";
	}

	@Override
	public String written(String value) {
		return "CASE WHEN starts_with(typeof(" + value + "), 'DECIMAL') THEN regexp_replace(CAST(" + value + " AS VARCHAR), '\\.?0+$', '') ELSE CAST(" + value + " AS VARCHAR) END";
	}

	@Override
	public String first(String value, String... order) {
		return extreme("arg_min_null", value, order);
	}

	@Override
	public String last(String value, String... order) {
		return extreme("arg_max_null", value, order);
	}

	@Override
	public String firstKnown(String value, String... order) {
		return extreme("arg_min", value, order);
	}

	@Override
	public String lastKnown(String value, String... order) {
		return extreme("arg_max", value, order);
	}

	private static String extreme(String function, String value, String... order) {
		return function + "(" + value + ", (" + String.join(", ", order) + "))";
	}

	@Override
	public String any(String condition) {
		return "bool_or(" + condition + ")";
	}

	@Override
	public String all(String condition) {
		return "bool_and(" + condition + ")";
	}

	@Override
	public String percentile(String number, double rank) {
		return "quantile_cont(" + number + ", " + rank + ")";
	}

	@Override
	public String sorted(String value) {
		return "list(" + value + " ORDER BY " + value + ")";
	}

	@Override
	public String different(String value) {
		return "list(DISTINCT " + value + ")";
	}

	@Override
	public String oneByOne(String list) {
		return "unnest(" + list + ")";
	}

	@Override
	public String kept(String query, String condition) {
		return query + " QUALIFY " + condition;
	}

	@Override
	public String together(List<String> queries) {
		return String.join(" UNION ALL BY NAME ", queries);
	}

	@Override
	public String isAmong(List<String> columns, String rows) {
		String row = "(" + String.join(", ", columns) + ")";
		return row + " IN (SELECT " + row + " FROM " + rows + ")";
	}

	@Override
	public String computedOnce(String name, String query) {
		return name + " AS MATERIALIZED (" + query + ")";
	}
}
