// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import journey.measure.data.StagedSource;
import journey.measure.engine.SqlDialect;
import journey.measure.plan.NotSupportedException;
import journey.model.journey.Segment;
import journey.model.journey.Source;

/** The customers of segments at certain moments: a table for each, which is made before the queries that read it. */
public final class Segments {

	private record Membership(Segment segment, Instant at) {
	}

	private final SqlDialect dialect;
	private final Map<Source, StagedSource> sources;
	private final Map<Membership, String> names = new LinkedHashMap<>();
	private final Map<String, String> statements = new LinkedHashMap<>();

	public Segments(SqlDialect dialect, Map<Source, StagedSource> sources) {
		this.dialect = dialect;
		this.sources = sources;
	}

	/** The name of a table with the column customer. */
	String table(Segment segment, Instant at) throws NotSupportedException {
		Membership membership = new Membership(segment, at);
		if (!names.containsKey(membership)) {
			String name = "segment_" + names.size();
			GroupedRows all = new GroupedRows(dialect, sources, StageSql.always(new Spans(List.of(new Spans.Bounds(at, at)))), new Grouping.None(), this);
			String members = new UnitConditions(all, false, UnitConditions.From.BEGINNING).holding(segment.getWhere());
			statements.put(name, "CREATE TABLE " + name + " AS SELECT DISTINCT customer FROM " + members);
			names.put(membership, name);
		}
		return names.get(membership);
	}

	/** What is to be executed before the queries, by the names of the tables that are made. */
	public Map<String, String> statements() {
		return Collections.unmodifiableMap(statements);
	}
}
