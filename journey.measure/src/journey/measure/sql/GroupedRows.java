// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.time.Instant;
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
import journey.measure.plan.NotSupportedException;
import journey.measure.plan.Selection;
import journey.model.journey.NamedElement;
import journey.model.journey.Segment;
import journey.model.journey.Source;
import journey.model.queries.Identity;
import journey.model.queries.Records;

/**
 * The rows that were read, over spans of time, and in which group each is.
 *
 * @param segments the customers of the segments of the workspace
 */
record GroupedRows(SqlDialect dialect, Map<Source, StagedSource> sources, Spans spans, Grouping grouping, Segments segments) {

	/** The same over other spans of time. */
	GroupedRows over(Spans others) {
		return new GroupedRows(dialect, sources, others, grouping, segments);
	}

	/** The same in other groups. */
	GroupedRows in(Grouping other) {
		return new GroupedRows(dialect, sources, spans, other, segments);
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
}
