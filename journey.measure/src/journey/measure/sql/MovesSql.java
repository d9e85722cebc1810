// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import journey.measure.data.StagedColumns;
import journey.measure.data.StagedSource;
import journey.measure.engine.Sql;
import journey.measure.engine.SqlDialect;
import journey.measure.plan.PlannedCourse;
import journey.measure.plan.PlannedCourse.Pair;
import journey.measure.plan.PlannedCourse.Sighting;
import journey.measure.plan.Measure;
import journey.measure.plan.NotSupportedException;
import journey.model.journey.CountingUnit;

/** From which place of a journey to which customers or sessions move. Each row is the beginning of one move, or of none that is known yet. */
final class MovesSql {

	private final GroupedRows grouped;
	private final SqlDialect dialect;
	private final Measure.Moves moves;
	private final PlannedCourse journey;

	MovesSql(GroupedRows grouped, Measure.Moves moves) {
		this.grouped = grouped;
		this.dialect = grouped.dialect();
		this.moves = moves;
		this.journey = moves.journey();
	}

	/** Moves out of the journey are among those of which a share goes back, skips or loops: with the next steps they make up the whole. */
	AggregateQuery share() throws NotSupportedException {
		if (moves.unit() != CountingUnit.UNSPECIFIED) {
			return AggregateQuery.share(dialect, "(SELECT k, unit, " + dialect.first("grp", "ts", "seq") + " AS grp, " + holdsForUnit() + " AS holds FROM " + moved() + " GROUP BY k, unit) e", "grp",
					"count(*) FILTER (holds)", "count(*)", "NULL");
		}
		boolean withExits = switch (moves.kind()) {
			case BACK, SKIP, LOOP -> true;
			case SWITCH, CONFORMING -> false;
		};
		String judged = withExits ? "(target IS NOT NULL OR gone)" : "target IS NOT NULL";
		String open = withExits ? "count(*) FILTER (target IS NULL AND NOT gone)" : "NULL";
		return AggregateQuery.share(dialect, moved() + " e", "grp", "count(*) FILTER (" + kind() + ")", "count(*) FILTER (" + judged + ")", open);
	}

	private String holdsForUnit() {
		return moves.kind() == Measure.MoveKind.CONFORMING ? dialect.all("target IS NULL OR " + kind()) : dialect.any(kind());
	}

	/** Whether the move is of the kind. */
	private String kind() {
		String condition = switch (moves.kind()) {
			case LOOP -> "target = place";
			case BACK -> "target < place AND NOT " + isAmong(journey.steps());
			case SKIP -> "target > place + 1 AND NOT " + isAmong(journey.steps());
			case SWITCH -> "towards <> channel";
			case CONFORMING -> isAmong(journey.moves());
		};
		return "coalesce(target IS NOT NULL AND " + condition + ", false)";
	}

	private String isAmong(Set<Pair> pairs) {
		return pairs.isEmpty() ? "false"
				: "(place * " + journey.places() + " + target) IN (" + pairs.stream().map(pair -> pair.from() * journey.places() + pair.to()).sorted().map(String::valueOf)
						.collect(Collectors.joining(", ")) + ")";
	}

	/** Besides each row the place to which it leads, and whether it leads out: nothing follows within the limit, which is over before the end. */
	private String moved() throws NotSupportedException {
		String end = dialect.microseconds(grouped.moments(Spans.Bounds::until));
		String followed = "SELECT *, lead(place) OVER u AS next, lead(channel) OVER u AS towards, " + dialect.microseconds("lead(ts) OVER u") + " - " + dialect.microseconds("ts") + " AS gap FROM " + rows()
				+ " WINDOW u AS (PARTITION BY k, unit ORDER BY ts, seq)";
		if (journey.limit() == null) {
			return "(SELECT *, next AS target, false AS gone FROM (" + followed + "))";
		}
		String limit = Spans.microseconds(journey.limit()).toString();
		return "(SELECT *, CASE WHEN gap <= " + limit + " THEN next END AS target, coalesce(gap, " + end + " - " + dialect.microseconds("ts") + ") > " + limit + " AS gone FROM (" + followed + "))";
	}

	private String rows() throws NotSupportedException {
		return UnitRows.together(UnitRows.sources(grouped, journey.sightings().stream().map(Sighting::record).toList()),
				source -> of(source, journey.sightings().stream().filter(sighting -> grouped.source(sighting.record()) == source).toList()));
	}

	private String of(StagedSource source, List<Sighting> sightings) throws NotSupportedException {
		StringBuilder place = new StringBuilder("CASE");
		for (Sighting sighting : sightings) {
			place.append(" WHEN ").append(seen(source, sighting)).append(" THEN ").append(sighting.place());
		}
		String group = grouped.group(sightings.stream().map(Sighting::record).distinct().toList(), "e");
		String unit = "e." + UnitRows.column(moves.unit());
		return "SELECT * FROM (SELECT w.k, " + unit + " AS unit, e.ts, e.seq, e." + StagedColumns.CHANNEL + " AS channel, " + group + " AS grp, " + place + " END AS place FROM "
				+ grouped.inSpans(source) + " WHERE " + unit + " IS NOT NULL) WHERE place IS NOT NULL";
	}

	private static String seen(StagedSource source, Sighting sighting) {
		String record = "e." + source.isRecord(sighting.record());
		return sighting.channels().isEmpty() ? record
				: record + " AND e." + StagedColumns.CHANNEL + " IN (" + sighting.channels().stream().map(Sql::text).collect(Collectors.joining(", ")) + ")";
	}
}
