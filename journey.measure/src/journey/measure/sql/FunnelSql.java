// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import journey.measure.engine.SqlDialect;
import journey.measure.plan.Funnel;
import journey.measure.plan.NotSupportedException;
import journey.model.journey.EventOrder;

/**
 * Who takes the steps of a funnel. For each row, the latest start of a chain that this row completes is found step by step, so that
 * one pass over the rows of a unit decides, however often it began. Only units with a row of each step are followed, and only rows
 * that can still be part of a chain.
 */
final class FunnelSql {

	private static final String ALL = " OVER (PARTITION BY k, unit ORDER BY ts, seq ROWS BETWEEN UNBOUNDED PRECEDING AND ";

	private final GroupedRows grouped;
	private final SqlDialect dialect;
	private final Funnel funnel;
	private final int last;
	private final BigInteger limit;

	FunnelSql(GroupedRows grouped, Funnel funnel) {
		this.grouped = grouped;
		this.dialect = grouped.dialect();
		this.funnel = funnel;
		this.last = funnel.steps().size() - 1;
		this.limit = Spans.microseconds(funnel.within());
	}

	AggregateQuery conversion() throws NotSupportedException {
		return AggregateQuery.share(dialect, units() + " e", "grp", "count(*) FILTER (closed AND value IS NOT NULL)", "count(*) FILTER (closed)", "count(*) FILTER (NOT closed)");
	}

	/** A row for each unit with the first step: whether it had the whole time to convert, and how long it needed the first time, in microseconds. */
	String units() throws NotSupportedException {
		Timeline timeline = new Timeline(grouped, funnel.steps(), funnel.unit());
		String ends = grouped.moments(Spans.Bounds::until);
		String entered = "SELECT k, unit, " + dialect.first("grp", place()) + " FILTER (m0) AS grp, min(" + time() + ") FILTER (m0) <= " + dialect.microseconds(ends) + " - " + limit + " AS closed, " + hasAllSteps()
				+ " AS followed FROM " + timeline.table() + " GROUP BY k, unit HAVING " + dialect.any("m0");
		String rows = "(SELECT * FROM " + (funnel.order() == EventOrder.STRICT ? timeline.withAllEvents() : timeline.table())
				+ " WHERE " + dialect.isAmong(List.of("k", "unit"), "entered WHERE followed") + ")";
		String chains = "SELECT k, unit, " + dialect.firstKnown("took", place()) + " AS value FROM " + chains(rows) + " WHERE took <= " + limit + " GROUP BY k, unit";
		return "(WITH " + dialect.computedOnce("entered", entered) + ", chains AS (" + chains
				+ ") SELECT entered.k, entered.grp, entered.closed, chains.value FROM entered LEFT JOIN chains ON entered.k = chains.k AND entered.unit = chains.unit)";
	}

	private String time() {
		return dialect.microseconds("ts");
	}

	private String place() {
		return dialect.place("ts", "seq");
	}

	private String hasAllSteps() {
		return IntStream.rangeClosed(1, last).mapToObj(step -> dialect.any("m" + step)).collect(Collectors.joining(" AND "));
	}

	/** The rows with the time that the chain took which they complete, in microseconds. */
	private String chains(String rows) {
		return switch (funnel.order()) {
			case STRICT -> strict(rows);
			case ANY -> any(rows);
			default -> ordered(rows);
		};
	}

	/** After each step only the rows that end a chain so far, and those of later steps, matter. */
	private String ordered(String rows) {
		String table = "(SELECT k, unit, ts, seq, " + marks(1) + ", CASE WHEN m0 THEN " + time() + " END AS s0 FROM " + rows + ")";
		for (int step = 1; step <= last; step++) {
			String later = step == last ? "" : ", " + marks(step + 1);
			String kept = step == last ? "" : " OR " + marks(step + 1).replace(", ", " OR ");
			table = "(SELECT * FROM (SELECT k, unit, ts, seq" + later + ", CASE WHEN m" + step + " THEN max(s" + (step - 1) + ")" + ALL + "1 PRECEDING) END AS s" + step + " FROM " + table
					+ ") WHERE s" + step + " IS NOT NULL" + kept + ")";
		}
		return "(SELECT *, " + time() + " - s" + last + " AS took FROM " + table + ")";
	}

	private String marks(int first) {
		return IntStream.rangeClosed(first, last).mapToObj(step -> "m" + step).collect(Collectors.joining(", "));
	}

	private String strict(String rows) {
		StringBuilder chain = new StringBuilder("m").append(last);
		for (int step = 0; step < last; step++) {
			chain.append(" AND lag(m").append(step).append(", ").append(last - step).append(") OVER u");
		}
		return "(SELECT *, CASE WHEN " + chain + " THEN " + time() + " - lag(" + time() + ", " + last + ") OVER u END AS took FROM " + rows
				+ " WINDOW u AS (PARTITION BY k, unit ORDER BY ts, seq))";
	}

	private String any(String rows) {
		StringBuilder latest = new StringBuilder();
		StringBuilder complete = new StringBuilder();
		for (int step = 0; step <= last; step++) {
			String seen = "max(CASE WHEN m" + step + " THEN " + time() + " END)" + ALL + "CURRENT ROW)";
			latest.append(step == 0 ? "" : ", ").append(seen);
			complete.append(step == 0 ? "" : " AND ").append(seen).append(" IS NOT NULL");
		}
		return "(SELECT *, CASE WHEN " + complete + " THEN " + time() + " - least(" + latest + ") END AS took FROM " + rows + ")";
	}
}
