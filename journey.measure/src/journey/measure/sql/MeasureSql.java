// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import journey.measure.data.SourceRecords;
import journey.measure.data.StagedColumns;
import journey.measure.data.StagedSource;
import journey.measure.engine.Sql;
import journey.measure.engine.SqlDialect;
import journey.measure.plan.FunnelStep;
import journey.measure.plan.Measure;
import journey.measure.plan.Measure.Active;
import journey.measure.plan.Measure.Aggregate;
import journey.measure.plan.Measure.Aggregation;
import journey.measure.plan.Measure.Counted;
import journey.measure.plan.NotSupportedException;
import journey.measure.plan.Selection;
import journey.measure.plan.Values;
import journey.model.journey.CountingUnit;
import journey.model.journey.NamedElement;
import journey.model.journey.PeriodEdge;
import journey.model.journey.Segment;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;
import journey.model.queries.Identity;
import journey.model.queries.Records;

/** Writes the query of a measure in SQL. */
public final class MeasureSql {

	/** From microseconds, in which the tables hold times, to seconds. */
	private static final String SECOND = " / 1000000";
	private static final String NOBODY = "NULL";
	private static final double PERCENT = 100;

	private final SqlDialect dialect;
	private final Map<Source, StagedSource> sources;
	private final Spans spans;
	private final Grouping grouping;
	private final Segments segments;

	/** @param segments the customers of the segments of the workspace */
	public MeasureSql(SqlDialect dialect, Map<Source, StagedSource> sources, Spans spans, Grouping grouping, Segments segments) {
		this.dialect = dialect;
		this.sources = sources;
		this.spans = spans;
		this.grouping = grouping;
		this.segments = segments;
	}

	/** @throws NotSupportedException if this version cannot measure it */
	public AggregateQuery query(Measure measure) throws NotSupportedException {
		if (grouping instanceof Grouping.OfSegment of && isOfSessions(measure)) {
			return new MeasureSql(dialect, sources, spans, new Grouping.SessionsOfSegment(of.segment(), of.at()), segments).query(measure).withinGroups();
		}
		return switch (measure) {
			case Measure.Tally tally -> tally(tally);
			case Measure.TallyWithout tally -> tallyWithout(tally);
			case Measure.Holding holding -> holding(holding);
			case Aggregate aggregate -> aggregate(aggregate);
			case Measure.Conversion conversion -> new FunnelSql(this, conversion.funnel()).conversion();
			case Measure.Reach reach -> new StageSql(this).reach(reach);
			case Measure.Occupancy occupancy -> new StageSql(this).occupancy(occupancy);
			case Measure.Moves moves -> new MovesSql(this, moves).share();
			case Measure.Repeat repeat -> repeat(repeat);
			case Measure.Acquired acquired -> acquired(acquired);
			case Active active -> active(active);
			case Measure.Score score -> score(score.survey());
			case Measure.Responses responses -> responses(responses.survey());
			case Measure.Invitations invitations -> invitations(invitations.survey());
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

	/** The same over other spans of time. */
	MeasureSql over(Spans others) {
		return new MeasureSql(dialect, sources, others, grouping, segments);
	}

	SqlDialect dialect() {
		return dialect;
	}

	StagedSource source(NamedElement record) {
		return sources.get(SourceRecords.source(record).orElseThrow());
	}

	/** The sources that know the customers of others by the same names, those included. */
	Set<StagedSource> sharingCustomers(Set<StagedSource> others) {
		Set<Identity> known = new HashSet<>();
		others.forEach(source -> known.add(Identity.of(source.source())));
		return sources.values().stream().filter(source -> source.source().getCustomerField() != null && known.contains(Identity.of(source.source())))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	Spans spans() {
		return spans;
	}

	/** The rows of a source, or those of the customers of a segment. */
	String table(StagedSource source) throws NotSupportedException {
		return switch (grouping) {
			case Grouping.OfSegment of -> "(SELECT * FROM " + source.table() + " WHERE " + isMember(of.segment(), of.at()) + ")";
			case Grouping.SessionsOfSegment of -> "(SELECT *, " + isMember(of.segment(), of.at()) + " AS member FROM " + source.table() + ")";
			case Grouping.OfProperty of -> withProfile(source, of.name());
			default -> source.table();
		};
	}

	private String isMember(Segment segment, Instant at) throws NotSupportedException {
		return "customer IN (SELECT customer FROM " + segments.table(segment, at) + ")";
	}

	/** Besides each row, what the profile of its customer says. */
	private String withProfile(StagedSource source, String property) throws NotSupportedException {
		Optional<String> profile = new Profiles(dialect).table(sources, property);
		return profile.isEmpty() ? "(SELECT *, NULL AS profile_value FROM " + source.table() + ")"
				: "(SELECT r.*, f.value AS profile_value FROM " + source.table() + " r LEFT JOIN " + profile.get() + " f ON r.customer = f.customer)";
	}

	/** What rows of a selection are. */
	String isIn(Selection selection, String alias) throws NotSupportedException {
		StagedSource source = source(selection.record());
		String isRecord = alias + "." + source.isRecord(selection.record());
		return selection.where() == null ? isRecord : isRecord + " AND " + ConditionSql.ofRows(source, alias).holds(selection.where());
	}

	/** The group of a row. */
	String group(NamedElement record, String alias) {
		return switch (grouping) {
			case Grouping.None none -> "''";
			case Grouping.OfSegment of -> Sql.text(of.group());
			case Grouping.SessionsOfSegment of -> "CASE WHEN " + alias + ".member THEN " + Sql.text(of.group()) + " END";
			case Grouping.Channel channel -> alias + "." + StagedColumns.CHANNEL;
			case Grouping.OfProperty of -> dialect.written(alias + "." + column(record, of.name()));
		};
	}

	/** The group of all rows, if they are all in one. */
	Optional<String> onlyGroup() {
		return switch (grouping) {
			case Grouping.None none -> Optional.of("''");
			case Grouping.OfSegment of -> Optional.of(Sql.text(of.group()));
			default -> Optional.empty();
		};
	}

	/** The group of a row of any of several records of one source: a property has a column for each. */
	String group(List<NamedElement> records, String alias) {
		Set<String> groups = new LinkedHashSet<>();
		records.forEach(record -> groups.add(group(record, alias)));
		if (groups.size() == 1) {
			return groups.iterator().next();
		}
		StringBuilder cases = new StringBuilder("CASE");
		records.forEach(record -> cases.append(" WHEN ").append(alias).append('.').append(source(record).isRecord(record)).append(" THEN ").append(group(record, alias)));
		return cases.append(" END").toString();
	}

	/** The table of the spans. */
	String spanTable() {
		return spans.table(dialect);
	}

	/** A moment that differs from span to span. */
	String moments(Function<Spans.Bounds, Instant> moment) {
		return spans.moments(dialect, moment);
	}

	private String column(NamedElement record, String property) {
		return Records.dimensions(record).stream().filter(own -> property.equals(own.getName())).map(source(record).columns()::get).filter(Objects::nonNull).findFirst()
				.orElse("profile_value");
	}

	/** All rows of a source in the spans. */
	String inSpans(StagedSource source) throws NotSupportedException {
		return table(source) + " e JOIN " + spanTable() + " ON e.ts >= w.lo AND e.ts < w.hi";
	}

	private AggregateQuery tally(Measure.Tally tally) throws NotSupportedException {
		NamedElement record = tally.rows().record();
		String count = count(tally.counted(), "e") + " FILTER (" + isIn(tally.rows(), "e") + ")";
		return AggregateQuery.of(inSpans(source(record)), group(record, "e"), count, count, 0);
	}

	private static String count(Counted counted, String alias) {
		return switch (counted) {
			case RECORDS -> "count(*)";
			case CUSTOMERS -> "count(DISTINCT " + alias + ".customer)";
			case SESSIONS -> "count(DISTINCT " + alias + ".session)";
		};
	}

	private AggregateQuery tallyWithout(Measure.TallyWithout tally) throws NotSupportedException {
		Timeline timeline = new Timeline(this, List.of(new FunnelStep(List.of(tally.rows())), new FunnelStep(List.of(tally.without()))), CountingUnit.CUSTOMER);
		String next = "min(CASE WHEN m1 THEN ts END) OVER (PARTITION BY k, unit, CASE WHEN unit IS NULL THEN seq END ORDER BY ts, seq ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)";
		String rows = "(SELECT k, grp, unit AS customer, session, NOT coalesce(" + dialect.microseconds(next) + " - " + dialect.microseconds("ts") + " <= " + Spans.microseconds(tally.within()) + ", false) AS alone, m0 FROM "
				+ timeline.withStrangers() + ") e";
		String from = "(SELECT * FROM " + rows + " WHERE m0 AND alone) e";
		return AggregateQuery.of(from, "grp", count(tally.counted(), "e"), count(tally.counted(), "e"), 0);
	}

	private AggregateQuery holding(Measure.Holding holding) throws NotSupportedException {
		UnitConditions units = new UnitConditions(this, sources, holding.counted() == Counted.SESSIONS, UnitConditions.From.WINDOW);
		String from = units.holding(holding.condition()) + " e";
		return AggregateQuery.of(from, "grp", "count(*)", "count(*)", 0);
	}

	private AggregateQuery aggregate(Aggregate aggregate) throws NotSupportedException {
		return switch (aggregate.values()) {
			case Values.OfProperty values -> aggregate.aggregation() == Aggregation.LATEST ? over(StageSql.always(spans)).ofProperty(aggregate, values) : ofProperty(aggregate, values);
			case Values.Times times -> aggregated(aggregate, new FunnelSql(this, times.funnel()).units() + " e", "grp", "CASE WHEN closed THEN value END", SECOND, "count(*) FILTER (NOT closed)");
			case Values.Stays stays -> aggregated(aggregate, stays(stays), "grp", "value", SECOND, NOBODY);
			case Values.Lifespans lifespans -> aggregated(aggregate, lifespans(lifespans), "grp", "value", SECOND, NOBODY);
		};
	}

	private AggregateQuery ofProperty(Aggregate aggregate, Values.OfProperty values) throws NotSupportedException {
		NamedElement record = values.rows().record();
		String column = "e." + source(record).columns().get(values.property());
		String from = inSpans(source(record)) + " AND " + isIn(values.rows(), "e") + " AND " + column + " IS NOT NULL";
		return aggregated(aggregate, from, group(record, "e"), column, ConditionSql.isDuration(values.property()) ? SECOND : "", NOBODY);
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
		return "(SELECT DISTINCT k, session, grp, value FROM (SELECT w.k, e.session, " + group(record, "e") + " AS grp, " + dialect.microseconds("max(e.ts) OVER s") + " - " + dialect.microseconds("min(e.ts) OVER s") + " AS value, "
				+ isIn(stays.rows(), "e") + " AS chosen FROM " + inSpans(source(record)) + " WHERE e.session IS NOT NULL AND " + source(record).isEvent()
				+ " WINDOW s AS (PARTITION BY w.k, e.session)) WHERE chosen) e";
	}

	private String lifespans(Values.Lifespans lifespans) throws NotSupportedException {
		NamedElement record = lifespans.rows().record();
		return "(SELECT w.k, " + group(record, "e") + " AS grp, " + dialect.microseconds("max(e.ts)") + " - " + dialect.microseconds("min(e.ts)") + " AS value FROM " + inSpans(source(record)) + " WHERE "
				+ isIn(lifespans.rows(), "e") + " AND e.customer IS NOT NULL GROUP BY w.k, grp, e.customer) e";
	}

	private AggregateQuery repeat(Measure.Repeat repeat) throws NotSupportedException {
		NamedElement record = repeat.rows().record();
		String from = "(SELECT w.k, " + group(record, "e") + " AS grp, e.customer, count(*) AS n FROM " + inSpans(source(record)) + " WHERE " + isIn(repeat.rows(), "e")
				+ " AND e.customer IS NOT NULL GROUP BY w.k, grp, e.customer) e";
		return AggregateQuery.share(dialect, from, "grp", "count(*) FILTER (n >= 2)", "count(*)", "NULL");
	}

	private AggregateQuery acquired(Measure.Acquired acquired) throws NotSupportedException {
		NamedElement record = acquired.rows().record();
		String firsts = "(SELECT customer, min(ts) AS ts, " + dialect.first(group(record, "e"), "ts", "seq") + " AS grp FROM " + table(source(record)) + " e WHERE " + isIn(acquired.rows(), "e")
				+ " AND customer IS NOT NULL GROUP BY customer) e";
		return AggregateQuery.of(firsts + " JOIN " + spanTable() + " ON e.ts >= w.lo AND e.ts < w.hi", "grp", "count(*)", "count(*)", 0);
	}

	private AggregateQuery active(Active active) throws NotSupportedException {
		String from = switch (active.stock()) {
			case ACTIVE -> stock(active, active.edge() == PeriodEdge.START ? "w.lo" : "w.hi") + " e";
			case LOST -> "(SELECT * FROM " + stock(active, "w.lo") + " a WHERE NOT EXISTS (SELECT 1 FROM " + stock(active, "w.hi") + " b WHERE a.k = b.k AND a.customer = b.customer)) e";
			case GAINED -> "(SELECT * FROM " + stock(active, "w.hi") + " a WHERE NOT EXISTS (SELECT 1 FROM " + stock(active, "w.lo") + " b WHERE a.k = b.k AND a.customer = b.customer)) e";
		};
		String value = active.value() == null ? "count(*)" : "coalesce(" + dialect.number("sum(value)") + ", 0)" + (ConditionSql.isDuration(active.value()) ? SECOND : "");
		return AggregateQuery.of(from, "grp", value, "count(*)", 0);
	}

	/** The customers with a row in the time span before an edge, each with the latest value and group. */
	private String stock(Active active, String edge) throws NotSupportedException {
		NamedElement record = active.rows().record();
		String lower = moments(span -> Spans.minus((edge.equals("w.lo") ? span.from() : span.until()).atZone(zone(record)), active.within()).toInstant());
		String column = active.value() == null ? "NULL" : "e." + source(record).columns().get(active.value());
		return "(SELECT w.k, e.customer, " + dialect.lastKnown(column, "e.ts", "e.seq") + " AS value, " + dialect.last(group(record, "e"), "e.ts", "e.seq") + " AS grp FROM " + table(source(record))
				+ " e JOIN " + spanTable() + " ON e.ts < " + edge + " AND e.ts >= " + lower + " WHERE " + isIn(active.rows(), "e")
				+ " AND e.customer IS NOT NULL GROUP BY w.k, e.customer)";
	}

	private ZoneId zone(NamedElement record) {
		return SourceRecords.zone(SourceRecords.source(record).orElseThrow());
	}

	private AggregateQuery responses(Survey survey) throws NotSupportedException {
		String answer = survey.getInstrument() == SurveyInstrument.CUSTOM ? StagedColumns.WORDS : StagedColumns.ANSWER;
		String count = "count(*) FILTER (e." + source(survey).isRecord(survey) + " AND e." + answer + " IS NOT NULL)";
		return AggregateQuery.of(inSpans(source(survey)), group(survey, "e"), count, count, 0);
	}

	private AggregateQuery invitations(Survey survey) throws NotSupportedException {
		String from = table(source(survey)) + " e JOIN " + spanTable() + " ON e.invited >= w.lo AND e.invited < w.hi";
		String count = "count(*) FILTER (e." + source(survey).isRecord(survey) + ")";
		return AggregateQuery.of(from, group(survey, "e"), count, count, 0);
	}

	private AggregateQuery score(Survey survey) throws NotSupportedException {
		String from = inSpans(source(survey)) + " AND e." + source(survey).isRecord(survey) + " AND e.answer IS NOT NULL";
		return new SurveySql(dialect).of(survey, from, group(survey, "e"));
	}
}
