// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

import journey.measure.MeasureRequest;
import journey.measure.data.SourceRecords;
import journey.measure.data.StagedSource;
import journey.measure.engine.Engine;
import journey.measure.engine.FailureReason;
import journey.model.journey.Journey;
import journey.model.journey.Source;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.FunnelResult;
import journey.model.results.Obstacle;
import journey.model.results.ResultsFactory;
import journey.model.results.StageResult;

/** Counts the customers who reach the stages of each journey, over all data before the end of the measurement. */
public final class FunnelEvaluation {

	private static final String CUSTOMERS = "customer";

	private final Engine engine;
	private final WorkspaceIndex index;
	private final Map<Source, StagedSource> sources;
	private final MeasureRequest request;

	public FunnelEvaluation(Engine engine, WorkspaceIndex index, Map<Source, StagedSource> sources, MeasureRequest request) {
		this.engine = engine;
		this.index = index;
		this.sources = sources;
		this.request = request;
	}

	/** A funnel for each journey of which at least one stage is tracked by data that were read. One that fails has a reason instead of numbers. */
	public List<FunnelResult> results() {
		List<FunnelResult> funnels = new ArrayList<>();
		for (Journey journey : index.elements(Journey.class)) {
			Optional<FunnelResult> funnel = funnel(journey);
			funnel.ifPresent(funnels::add);
		}
		return funnels;
	}

	private Optional<FunnelResult> funnel(Journey journey) {
		TrackedStages tracked = TrackedStages.of(journey, sources);
		return tracked.isEmpty() ? Optional.empty() : Optional.of(counted(journey, tracked));
	}

	private FunnelResult counted(Journey journey, TrackedStages tracked) {
		Set<StagedSource> used = tracked.sources();
		ZoneId zone = SourceRecords.zone(used.iterator().next().source());
		Optional<Instant> until = request.until().map(day -> day.atStartOfDay(zone).toInstant());
		String seen = "(" + tracked.rows() + ")" + until.map(moment -> " WHERE ts < " + engine.dialect().moment(moment)).orElse("");
		FunnelResult funnel = ResultsFactory.eINSTANCE.createFunnelResult();
		funnel.setJourney(Names.qualified(journey));
		funnel.setUnit(CUSTOMERS);
		funnel.setFrom(used.stream().map(source -> source.quality().getFirst()).min(Comparator.comparing(OffsetDateTime::toInstant)).orElse(null));
		funnel.setUntil(until.or(() -> used.stream().map(source -> source.last().get()).max(Comparator.naturalOrder()).map(last -> last.plusNanos(1000)))
				.map(moment -> moment.atZone(zone).toOffsetDateTime()).orElse(null));
		try {
			engine.query(statement(seen, tracked), row -> fill(journey, funnel, row, tracked.positions()));
		} catch (SQLException e) {
			funnel.getStages().clear();
			funnel.setObstacle(Obstacle.FAILED);
			funnel.setReason(FailureReason.of(e));
		}
		return funnel;
	}

	/** One row: for each stage those who reached it, those who did after the tracked stage before, and those who are there last. */
	private String statement(String seen, TrackedStages tracked) {
		StringBuilder perCustomer = new StringBuilder("SELECT customer, " + engine.dialect().lastKnown("tracked", engine.dialect().place("ts", "seq")) + " AS last");
		StringBuilder counts = new StringBuilder("SELECT 0");
		Optional<Integer> before = Optional.empty();
		for (int i : tracked.positions()) {
			perCustomer.append(", min(ts) FILTER (").append(tracked.isIn(i)).append(") AS first").append(i);
			before.ifPresent(one -> perCustomer.append(", max(ts) FILTER (").append(tracked.isIn(i)).append(") AS last").append(i));
			counts.append(", count(first").append(i).append("), ")
					.append(before.map(one -> "count(*) FILTER (last" + i + " >= first" + one + ")").orElse("0"))
					.append(", count(*) FILTER (").append(tracked.isLast(i)).append(")");
			before = Optional.of(i);
		}
		return counts + " FROM (" + perCustomer + " FROM " + seen + " GROUP BY customer)";
	}

	private static FunnelResult fill(Journey journey, FunnelResult funnel, ResultSet row, SortedSet<Integer> tracked) throws SQLException {
		long reachedBefore = -1;
		int column = 2;
		for (int i = 0; i < journey.getStages().size(); i++) {
			StageResult stage = ResultsFactory.eINSTANCE.createStageResult();
			stage.setStage(Names.qualified(journey.getStages().get(i)));
			if (tracked.contains(i)) {
				long reached = row.getLong(column);
				stage.setReached(reached);
				stage.setOccupancy(row.getLong(column + 2));
				if (reachedBefore >= 0) {
					long continued = row.getLong(column + 1);
					stage.setContinued(continued);
					stage.setDropoff(reachedBefore == 0 ? null : Double.valueOf(1 - (double) continued / reachedBefore));
				}
				reachedBefore = reached;
				column += 3;
			}
			funnel.getStages().add(stage);
		}
		return funnel;
	}
}
