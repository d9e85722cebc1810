// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.time.ZoneId;

import journey.measure.data.SourceRecords;
import journey.measure.engine.SqlDialect;
import journey.measure.plan.Measure.Active;
import journey.measure.plan.NotSupportedException;
import journey.model.journey.NamedElement;
import journey.model.journey.PeriodEdge;

/** The customers who are active at an edge of the window, and who have come or gone between both. */
final class StockSql {

	private final GroupedRows rows;
	private final SqlDialect dialect;

	StockSql(GroupedRows rows) {
		this.rows = rows;
		this.dialect = rows.dialect();
	}

	AggregateQuery of(Active active) throws NotSupportedException {
		String from = switch (active.stock()) {
			case ACTIVE -> stock(active, active.edge() == PeriodEdge.START ? "w.lo" : "w.hi") + " e";
			case LOST -> "(SELECT * FROM " + stock(active, "w.lo") + " a WHERE NOT EXISTS (SELECT 1 FROM " + stock(active, "w.hi") + " b WHERE a.k = b.k AND a.customer = b.customer)) e";
			case GAINED -> "(SELECT * FROM " + stock(active, "w.hi") + " a WHERE NOT EXISTS (SELECT 1 FROM " + stock(active, "w.lo") + " b WHERE a.k = b.k AND a.customer = b.customer)) e";
		};
		String value = active.value() == null ? "count(*)" : "coalesce(" + dialect.number("sum(value)") + ", 0)" + (ConditionSql.isDuration(active.value()) ? AggregateSql.SECOND : "");
		return AggregateQuery.of(from, "grp", value, "count(*)", 0);
	}

	/** The customers with a row in the time span before an edge, each with the latest value and group. */
	private String stock(Active active, String edge) throws NotSupportedException {
		NamedElement record = active.rows().record();
		String lower = rows.moments(span -> Spans.minus((edge.equals("w.lo") ? span.from() : span.until()).atZone(zone(record)), active.within()).toInstant());
		String column = active.value() == null ? "NULL" : "e." + rows.source(record).columns().get(active.value());
		return "(SELECT w.k, e.customer, " + dialect.lastKnown(column, "e.ts", "e.seq") + " AS value, " + dialect.last(rows.group(record, "e"), "e.ts", "e.seq") + " AS grp FROM " + rows.table(rows.source(record))
				+ " e JOIN " + rows.spanTable() + " ON e.ts < " + edge + " AND e.ts >= " + lower + " WHERE " + rows.isIn(active.rows(), "e")
				+ " AND e.customer IS NOT NULL GROUP BY w.k, e.customer)";
	}

	private ZoneId zone(NamedElement record) {
		return SourceRecords.zone(SourceRecords.source(record).orElseThrow());
	}
}
