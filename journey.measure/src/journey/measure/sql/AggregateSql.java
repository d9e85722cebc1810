// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import journey.measure.engine.SqlDialect;
import journey.measure.plan.Measure.Aggregate;
import journey.measure.plan.Measure.Aggregation;
import journey.measure.plan.NotSupportedException;
import journey.measure.plan.Values;
import journey.model.journey.NamedElement;

/** One number of many: of the values of a property, or of the lengths of ways, sessions and lives. */
final class AggregateSql {

	/** From microseconds, in which the tables hold times, to seconds. */
	static final String SECOND = " / 1000000";
	private static final String NOBODY = "NULL";
	private static final double PERCENT = 100;

	private final GroupedRows rows;
	private final SqlDialect dialect;

	AggregateSql(GroupedRows rows) {
		this.rows = rows;
		this.dialect = rows.dialect();
	}

	AggregateQuery of(Aggregate aggregate) throws NotSupportedException {
		return switch (aggregate.values()) {
			case Values.OfProperty values -> aggregate.aggregation() == Aggregation.LATEST ? new AggregateSql(rows.over(StageSql.always(rows.spans()))).ofProperty(aggregate, values) : ofProperty(aggregate, values);
			case Values.Times times -> aggregated(aggregate, new FunnelSql(rows, times.funnel()).units() + " e", "grp", "CASE WHEN closed THEN value END", SECOND, "count(*) FILTER (NOT closed)");
			case Values.Stays stays -> aggregated(aggregate, stays(stays), "grp", "value", SECOND, NOBODY);
			case Values.Lifespans lifespans -> aggregated(aggregate, lifespans(lifespans), "grp", "value", SECOND, NOBODY);
		};
	}

	private AggregateQuery ofProperty(Aggregate aggregate, Values.OfProperty values) throws NotSupportedException {
		NamedElement record = values.rows().record();
		String column = "e." + rows.source(record).columns().get(values.property());
		String from = rows.inSpans(rows.source(record)) + " AND " + rows.isIn(values.rows(), "e") + " AND " + column + " IS NOT NULL";
		return aggregated(aggregate, from, rows.group(record, "e"), column, ConditionSql.isDuration(values.property()) ? SECOND : "", NOBODY);
	}

	/**
	 * One number of many.
	 *
	 * @param value exact numbers, so that the order in which they are added does not matter; NULL for rows that do not count
	 * @param unit by which the result is divided
	 */
	private AggregateQuery aggregated(Aggregate aggregate, String from, String group, String value, String unit, String open) {
		String each = dialect.number(value) + unit;
		String sum = dialect.number("sum(" + value + ")") + unit;
		String count = "count(" + value + ")";
		return switch (aggregate.aggregation()) {
			case SUM -> plain(from, group, sum, count, open, 0, null);
			case AVG -> AggregateQuery.mean(from, group, sum, count, open, each);
			case MIN -> plain(from, group, dialect.number("min(" + value + ")") + unit, count, open, Double.NaN, null);
			case MAX -> plain(from, group, dialect.number("max(" + value + ")") + unit, count, open, Double.NaN, null);
			case MEDIAN, PERCENTILE -> plain(from, group, dialect.percentile(dialect.number(value), aggregate.rank() / PERCENT) + unit, count, open, Double.NaN,
					new AggregateQuery.Percentile(each, aggregate.rank() / PERCENT));
			case LATEST -> plain(from, group, dialect.number(dialect.lastKnown(value, "e.ts", "e.seq")) + unit, count, open, Double.NaN, null);
		};
	}

	private static AggregateQuery plain(String from, String group, String value, String count, String open, double ofNothing, AggregateQuery.Typical typical) {
		return new AggregateQuery(from, group, value, NOBODY, NOBODY, count, open, NOBODY, ofNothing, typical);
	}

	/** A session is in each group in which it has such an event, with its whole length. */
	private String stays(Values.Stays stays) throws NotSupportedException {
		NamedElement record = stays.rows().record();
		return "(SELECT DISTINCT k, session, grp, value FROM (SELECT w.k, e.session, " + rows.group(record, "e") + " AS grp, " + dialect.microseconds("max(e.ts) OVER s") + " - " + dialect.microseconds("min(e.ts) OVER s") + " AS value, "
				+ rows.isIn(stays.rows(), "e") + " AS chosen FROM " + rows.inSpans(rows.source(record)) + " WHERE e.session IS NOT NULL AND " + rows.source(record).isEvent()
				+ " WINDOW s AS (PARTITION BY w.k, e.session)) WHERE chosen) e";
	}

	private String lifespans(Values.Lifespans lifespans) throws NotSupportedException {
		NamedElement record = lifespans.rows().record();
		return "(SELECT w.k, " + rows.group(record, "e") + " AS grp, " + dialect.microseconds("max(e.ts)") + " - " + dialect.microseconds("min(e.ts)") + " AS value FROM " + rows.inSpans(rows.source(record)) + " WHERE "
				+ rows.isIn(lifespans.rows(), "e") + " AND e.customer IS NOT NULL GROUP BY w.k, grp, e.customer) e";
	}
}
