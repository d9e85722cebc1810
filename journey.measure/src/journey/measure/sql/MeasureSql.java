// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.util.List;
import java.util.Map;

import journey.measure.data.StagedSource;
import journey.measure.engine.SqlDialect;
import journey.measure.plan.FunnelStep;
import journey.measure.plan.Measure;
import journey.measure.plan.Measure.Active;
import journey.measure.plan.Measure.Aggregate;
import journey.measure.plan.Measure.Counted;
import journey.measure.plan.NotSupportedException;
import journey.measure.plan.Values;
import journey.model.journey.CountingUnit;
import journey.model.journey.NamedElement;
import journey.model.journey.Source;

/** Writes the query of a measure in SQL: itself what counts rows and customers, and with others what is more. */
public final class MeasureSql {

	private final GroupedRows rows;

	/** @param segments the customers of the segments of the workspace */
	public MeasureSql(SqlDialect dialect, Map<Source, StagedSource> sources, Spans spans, Grouping grouping, Segments segments) {
		this(new GroupedRows(dialect, sources, spans, grouping, segments));
	}

	private MeasureSql(GroupedRows rows) {
		this.rows = rows;
	}

	/** @throws NotSupportedException if this version cannot measure it */
	public AggregateQuery query(Measure measure) throws NotSupportedException {
		if (rows.grouping() instanceof Grouping.OfSegment of && isOfSessions(measure)) {
			return new MeasureSql(rows.in(new Grouping.SessionsOfSegment(of.segment(), of.at()))).query(measure).withinGroups();
		}
		return switch (measure) {
			case Measure.Tally tally -> tally(tally);
			case Measure.TallyWithout tally -> tallyWithout(tally);
			case Measure.Holding holding -> holding(holding);
			case Aggregate aggregate -> new AggregateSql(rows).of(aggregate);
			case Measure.Conversion conversion -> new FunnelSql(rows, conversion.funnel()).conversion();
			case Measure.Reach reach -> new StageSql(rows).reach(reach);
			case Measure.Occupancy occupancy -> new StageSql(rows).occupancy(occupancy);
			case Measure.Moves moves -> new MovesSql(rows, moves).share();
			case Measure.Repeat repeat -> repeat(repeat);
			case Measure.Acquired acquired -> acquired(acquired);
			case Active active -> new StockSql(rows).of(active);
			case Measure.Score score -> new SurveySql(rows).score(score.survey());
			case Measure.Responses responses -> new SurveySql(rows).responses(responses.survey());
			case Measure.Invitations invitations -> new SurveySql(rows).invitations(invitations.survey());
		};
	}

	private static boolean isOfSessions(Measure measure) {
		return switch (measure) {
			case Measure.Holding holding -> holding.counted() == Counted.SESSIONS;
			case Aggregate aggregate -> aggregate.values() instanceof Values.Stays || aggregate.values() instanceof Values.Times times && times.funnel().unit() == CountingUnit.SESSION;
			case Measure.Conversion conversion -> conversion.funnel().unit() == CountingUnit.SESSION;
			case Measure.Reach reach -> reach.unit() == CountingUnit.SESSION;
			case Measure.Occupancy occupancy -> occupancy.unit() == CountingUnit.SESSION;
			case Measure.Moves moves -> moves.unit() == CountingUnit.SESSION;
			default -> false;
		};
	}

	private AggregateQuery tally(Measure.Tally tally) throws NotSupportedException {
		NamedElement record = tally.rows().record();
		String count = count(tally.counted(), "e") + " FILTER (" + rows.isIn(tally.rows(), "e") + ")";
		return AggregateQuery.of(rows.inSpans(rows.source(record)), rows.group(record, "e"), count, count, 0);
	}

	private static String count(Counted counted, String alias) {
		return switch (counted) {
			case RECORDS -> "count(*)";
			case CUSTOMERS -> "count(DISTINCT " + alias + ".customer)";
			case SESSIONS -> "count(DISTINCT " + alias + ".session)";
		};
	}

	private AggregateQuery tallyWithout(Measure.TallyWithout tally) throws NotSupportedException {
		Timeline timeline = new Timeline(rows, List.of(new FunnelStep(List.of(tally.rows())), new FunnelStep(List.of(tally.without()))), CountingUnit.CUSTOMER);
		String next = "min(CASE WHEN m1 THEN ts END) OVER (PARTITION BY k, unit, CASE WHEN unit IS NULL THEN seq END ORDER BY ts, seq ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)";
		String followed = "(SELECT k, grp, unit AS customer, session, NOT coalesce(" + rows.dialect().microseconds(next) + " - " + rows.dialect().microseconds("ts") + " <= " + Spans.microseconds(tally.within()) + ", false) AS alone, m0 FROM "
				+ timeline.withStrangers() + ") e";
		String from = "(SELECT * FROM " + followed + " WHERE m0 AND alone) e";
		return AggregateQuery.of(from, "grp", count(tally.counted(), "e"), count(tally.counted(), "e"), 0);
	}

	private AggregateQuery holding(Measure.Holding holding) throws NotSupportedException {
		UnitConditions units = new UnitConditions(rows, holding.counted() == Counted.SESSIONS, UnitConditions.From.WINDOW);
		String from = units.holding(holding.condition()) + " e";
		return AggregateQuery.of(from, "grp", "count(*)", "count(*)", 0);
	}

	private AggregateQuery repeat(Measure.Repeat repeat) throws NotSupportedException {
		NamedElement record = repeat.rows().record();
		String from = "(SELECT w.k, " + rows.group(record, "e") + " AS grp, e.customer, count(*) AS n FROM " + rows.inSpans(rows.source(record)) + " WHERE " + rows.isIn(repeat.rows(), "e")
				+ " AND e.customer IS NOT NULL GROUP BY w.k, grp, e.customer) e";
		return AggregateQuery.share(rows.dialect(), from, "grp", "count(*) FILTER (n >= 2)", "count(*)", "NULL");
	}

	private AggregateQuery acquired(Measure.Acquired acquired) throws NotSupportedException {
		NamedElement record = acquired.rows().record();
		String firsts = "(SELECT customer, min(ts) AS ts, " + rows.dialect().first(rows.group(record, "e"), "ts", "seq") + " AS grp FROM " + rows.table(rows.source(record)) + " e WHERE " + rows.isIn(acquired.rows(), "e")
				+ " AND customer IS NOT NULL GROUP BY customer) e";
		return AggregateQuery.of(firsts + " JOIN " + rows.spanTable() + " ON e.ts >= w.lo AND e.ts < w.hi", "grp", "count(*)", "count(*)", 0);
	}
}
