// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.time.Instant;
import java.util.List;

import journey.measure.engine.SqlDialect;
import journey.measure.plan.FunnelStep;
import journey.measure.plan.Measure;
import journey.measure.plan.NotSupportedException;
import journey.model.journey.CountingUnit;

/** Who reaches a stage of a journey, and who is there last. */
final class StageSql {

	/** Earlier than all data. */
	private static final Instant ALWAYS = Instant.parse("0001-01-01T00:00:00Z");

	private final GroupedRows grouped;
	private final SqlDialect dialect;

	StageSql(GroupedRows grouped) {
		this.grouped = grouped;
		this.dialect = grouped.dialect();
	}

	/** A row for each unit that has been on the journey in the window; took is how long it needed to the stage, in microseconds. */
	AggregateQuery reach(Measure.Reach reach) throws NotSupportedException {
		String rows = timeline(grouped, reach.stage(), reach.journey(), reach.unit());
		String time = dialect.microseconds("ts");
		String units = "(SELECT k, unit, " + dialect.first("grp", "ts", "seq") + " FILTER (m0) AS grp, min(" + time + ") FILTER (m0) - min(" + time + ") AS took FROM " + rows
				+ " GROUP BY k, unit HAVING " + dialect.any("m0") + ") e";
		String count = reach.within() == null ? "count(*)" : "count(*) FILTER (took <= " + Spans.microseconds(reach.within()) + ")";
		return AggregateQuery.of(units, "grp", count, count, 0);
	}

	/** All data before the end of the window decide where a unit is. */
	AggregateQuery occupancy(Measure.Occupancy occupancy) throws NotSupportedException {
		String rows = timeline(grouped.over(always(grouped.spans())), occupancy.stage(), occupancy.journey(), occupancy.unit());
		String units = "(SELECT k, unit, " + dialect.lastKnown("m0", "ts", "seq") + " AS there, " + dialect.last("grp", "ts", "seq") + " AS grp FROM " + rows + " GROUP BY k, unit) e";
		return AggregateQuery.of(units, "grp", "count(*) FILTER (there)", "count(*) FILTER (there)", 0);
	}

	/** The same ends, and all that was before. */
	static Spans always(Spans spans) {
		return new Spans(spans.spans().stream().map(span -> new Spans.Bounds(ALWAYS, span.until())).toList());
	}

	private static String timeline(GroupedRows sql, FunnelStep stage, FunnelStep journey, CountingUnit unit) throws NotSupportedException {
		return new Timeline(sql, List.of(stage, journey), unit).table();
	}
}
