// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import journey.measure.MeasureRequest;
import journey.measure.data.SourceRecords;
import journey.measure.data.StagedSource;
import journey.measure.engine.Engine;
import journey.measure.plan.Formula;
import journey.measure.plan.NotSupportedException;
import journey.measure.plan.Planner;
import journey.measure.plan.RecordsUsed;
import journey.measure.plan.Window;
import journey.measure.sql.AggregateQuery;
import journey.measure.sql.Grouping;
import journey.measure.sql.MeasureSql;
import journey.measure.sql.Segments;
import journey.measure.sql.Spans;
import journey.model.formula.Dimensions;
import journey.model.formula.Dimensions.Dimension;
import journey.model.formula.check.FormulaChecks;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.measurability.Measurability;
import journey.model.measurability.Refutation;
import journey.model.queries.KpiTraits;
import journey.model.queries.Names;
import journey.model.queries.Records;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.KpiResult;
import journey.model.results.Obstacle;
import journey.model.results.Reason;
import journey.model.results.ResultsFactory;

/** Measures the KPIs of a workspace over the sources that were read. */
public final class KpiEvaluation {

	private final Engine engine;
	private final WorkspaceIndex index;
	private final Map<Source, StagedSource> sources;
	private final Set<Source> unreadable;
	private final MeasureRequest request;
	private final Queries queries = new Queries();
	private final Segments segments;
	private final Map<Kpi, PlannedKpi> planned = new LinkedHashMap<>();
	private final Map<Kpi, KpiResult> obstacles = new LinkedHashMap<>();

	/** @param unreadable the other sources that should have been read */
	public KpiEvaluation(Engine engine, WorkspaceIndex index, Map<Source, StagedSource> sources, Set<Source> unreadable, MeasureRequest request) {
		this.engine = engine;
		this.index = index;
		this.sources = sources;
		this.unreadable = unreadable;
		this.request = request;
		this.segments = new Segments(engine.dialect(), sources);
	}

	/** One result for each KPI, in the order of the text. */
	public List<KpiResult> results() {
		plan();
		queries.run(engine, segments.statements());
		TypicalIntervals intervals = new TypicalIntervals(engine, queries);
		for (PlannedKpi kpi : planned.values()) {
			for (AggregateQuery query : kpi.typical()) {
				intervals.find(query);
			}
		}
		FormulaChecks checks = FormulaChecks.of(index);
		return index.elements(Kpi.class).stream().map(kpi -> planned.containsKey(kpi) ? result(planned.get(kpi), intervals, checks) : obstacles.get(kpi)).toList();
	}

	private KpiResult result(PlannedKpi kpi, TypicalIntervals intervals, FormulaChecks checks) {
		return queries.failure(kpi.queries()).map(reason -> failed(kpi.kpi(), reason))
				.orElseGet(() -> new KpiResultBuilder(kpi, queries, intervals, checks).result());
	}

	/** What would be done to measure a KPI: its plan and the statements in which it takes part. */
	public KpiExplanation explain(Kpi kpi) {
		plan();
		return planned.containsKey(kpi) ? KpiExplanation.of(planned.get(kpi), planned.values(), segments, sources.values())
				: new KpiExplanation(obstacles.get(kpi), List.of(), Map.of(), List.of());
	}

	/** Plans all KPIs: only then it is known which of them share their rows. */
	private void plan() {
		for (Kpi kpi : index.elements(Kpi.class)) {
			try {
				PlannedKpi plan = plan(kpi);
				plan.ask(queries, (spans, grouping) -> new MeasureSql(engine.dialect(), sources, spans, grouping, segments));
				planned.put(kpi, plan);
			} catch (NotMeasuredException e) {
				obstacles.put(kpi, notMeasured(kpi, e.obstacle(), e.getMessage()));
			} catch (NotSupportedException e) {
				obstacles.put(kpi, notMeasured(kpi, Obstacle.NOT_SUPPORTED, e.getMessage()));
			} catch (ArithmeticException | DateTimeException e) {
				obstacles.put(kpi, failed(kpi, Reason.TOO_LARGE));
			}
		}
	}

	private static KpiResult notMeasured(Kpi kpi, Obstacle obstacle, String at) {
		KpiResult result = ResultsFactory.eINSTANCE.createKpiResult();
		result.setKpi(Names.qualified(kpi));
		result.setObstacle(obstacle);
		result.setObstacleAt(at);
		return result;
	}

	private static KpiResult failed(Kpi kpi, Reason reason) {
		KpiResult result = notMeasured(kpi, Obstacle.FAILED, null);
		result.setReason(reason);
		return result;
	}

	private PlannedKpi plan(Kpi kpi) throws NotMeasuredException, NotSupportedException {
		if (Measurability.of(index).of(kpi) instanceof Refutation refutation) {
			throw new NotMeasuredException(Obstacle.NOT_MEASURABLE, Names.qualified(refutation.missing().place()));
		}
		Formula formula = Planner.plan(index, kpi);
		List<Formula.Measured> measured = PlannedKpi.measured(formula);
		List<NamedElement> records = measured.stream().flatMap(part -> RecordsUsed.records(part.measure()).stream()).distinct().toList();
		List<NamedElement> sorting = measured.stream().flatMap(part -> RecordsUsed.sorting(part.measure()).stream()).distinct().toList();
		for (NamedElement record : records) {
			checkSource(record);
		}
		for (Formula.Measured part : measured) {
			checkProperties(RecordsUsed.properties(part.measure()));
		}
		if (records.isEmpty() && measured.isEmpty()) {
			return new PlannedKpi(kpi, formula, ZoneOffset.UTC, List.of(), List.of());
		}
		List<StagedSource> used = records.isEmpty() ? List.copyOf(sources.values()) : records.stream().map(record -> sources.get(SourceRecords.source(record).orElseThrow())).distinct().toList();
		if (used.isEmpty()) {
			throw new NotMeasuredException(Obstacle.NO_DATA, Names.qualified(kpi));
		}
		Source deciding = used.getFirst().source();
		ZoneId zone = SourceRecords.zone(deciding);
		Window window = window(kpi, measured);
		Instant until = until(window, zone, used).orElseThrow(() -> new NotMeasuredException(Obstacle.NO_DATA, Names.qualified(deciding)));
		Instant first = used.stream().map(source -> source.quality().getFirst()).filter(time -> time != null).map(time -> time.toInstant()).max(Comparator.naturalOrder()).orElse(until);
		return new PlannedKpi(kpi, formula, zone, Spans.of(window, zone, until, first, request.earlier()).written(zone), groupings(kpi, records, sorting, until));
	}

	/** A KPI that is computed from others may have no window of its own: it then has that of the first of them. */
	private static Window window(Kpi kpi, List<Formula.Measured> measured) {
		return KpiTraits.window(kpi) == null ? measured.getFirst().window() : new Window(KpiTraits.window(kpi), KpiTraits.every(kpi));
	}

	private void checkSource(NamedElement record) throws NotMeasuredException {
		Source source = SourceRecords.source(record).orElseThrow(() -> new NotMeasuredException(Obstacle.NOT_MEASURABLE, Names.qualified(record)));
		if (unreadable.contains(source)) {
			throw new NotMeasuredException(Obstacle.UNREADABLE, Names.qualified(source));
		}
		if (!sources.containsKey(source)) {
			throw new NotMeasuredException(Obstacle.NO_DATA, Names.qualified(source));
		}
		if (sources.get(source).absent().contains(record)) {
			throw new NotMeasuredException(Obstacle.NO_DATA, Names.qualified(record));
		}
	}

	private void checkProperties(Collection<Property> properties) throws NotMeasuredException {
		for (Property property : properties) {
			NamedElement holder = Records.holder(property);
			Optional<Source> source = SourceRecords.source(holder);
			if (source.isPresent() && sources.containsKey(source.get()) && sources.get(source.get()).absent().contains(property)) {
				throw new NotMeasuredException(Obstacle.NO_DATA, Names.qualified(property));
			}
		}
	}

	/** The end of the last whole period that the data of all sources cover. */
	private Optional<Instant> until(Window window, ZoneId zone, List<StagedSource> used) {
		if (request.until().isPresent()) {
			return Optional.of(request.until().get().atStartOfDay(zone).toInstant());
		}
		if (used.stream().anyMatch(source -> source.last().isEmpty())) {
			return Optional.empty();
		}
		Instant covered = used.stream().map(source -> source.last().get()).min(Comparator.naturalOrder()).orElseThrow();
		return Optional.of(Spans.lastWhole(covered, window.every(), zone));
	}

	private static boolean has(NamedElement record, String property) {
		return Records.dimensions(record).stream().anyMatch(own -> property.equals(own.getName()));
	}

	/** A segment without condition is nothing that data can tell; a property that some of the rows that decide do not have makes no groups of them. */
	private List<Grouping> groupings(Kpi kpi, List<NamedElement> records, List<NamedElement> sorting, Instant until) {
		List<Grouping> groupings = new ArrayList<>();
		for (String name : kpi.getDimensions().stream().distinct().toList()) {
			switch (Dimensions.of(index).named(name, records)) {
				case Dimension.OfChannels channels -> groupings.add(new Grouping.Channel());
				case Dimension.OfSegments of -> of.segments().forEach(segment -> groupings.add(new Grouping.OfSegment(segment, until)));
				case Dimension.OfCustomers of -> groupings.add(new Grouping.OfProperty(name));
				case Dimension.OfRecords of when sorting.stream().allMatch(record -> has(record, name)) -> groupings.add(new Grouping.OfProperty(name));
				default -> { }
			}
		}
		return groupings;
	}
}
