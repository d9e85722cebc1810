// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import journey.measure.evaluation.Queries.CellKey;
import journey.measure.plan.Formula;
import journey.measure.plan.NotSupportedException;
import journey.measure.sql.AggregateQuery;
import journey.measure.sql.Grouping;
import journey.measure.sql.MeasureSql;
import journey.measure.sql.Spans;
import journey.model.journey.Kpi;

/** A KPI that is being measured: its formula, its spans of time, and the query of each measured number. */
final class PlannedKpi {

	/** A measured number of the formula, for all cases or broken down. */
	private record Asked(Formula.Measured measured, Grouping grouping) {
	}

	private final Kpi kpi;
	private final Formula formula;
	private final ZoneId zone;
	private final List<Spans.Bounds> spans;
	private final List<Grouping> groupings;
	private final Map<Asked, AggregateQuery> queries = new LinkedHashMap<>();

	/**
	 * @param spans the windows, the latest first
	 * @param groupings what it is broken down by
	 */
	PlannedKpi(Kpi kpi, Formula formula, ZoneId zone, List<Spans.Bounds> spans, List<Grouping> groupings) {
		this.kpi = kpi;
		this.formula = formula;
		this.zone = zone;
		this.spans = spans;
		this.groupings = groupings;
	}

	Kpi kpi() {
		return kpi;
	}

	Formula formula() {
		return formula;
	}

	ZoneId zone() {
		return zone;
	}

	List<Spans.Bounds> spans() {
		return spans;
	}

	List<Grouping> groupings() {
		return groupings;
	}

	/** All its questions. */
	Collection<AggregateQuery> queries() {
		return queries.values();
	}

	/** Puts its questions, each with the rows of the sources that were read. */
	void ask(Queries all, BiFunction<Spans, Grouping, MeasureSql> sql) throws NotSupportedException {
		List<Grouping> wanted = new ArrayList<>(List.of(new Grouping.None()));
		wanted.addAll(groupings);
		for (Formula.Measured measured : measured(formula)) {
			for (Grouping grouping : wanted) {
				List<Instant> ends = spans.stream().map(Spans.Bounds::until).limit(grouping instanceof Grouping.None ? spans.size() : 1).toList();
				queries.put(new Asked(measured, grouping), sql.apply(Spans.endingAt(ends, measured.window().length(), measured.shift(), zone), grouping).query(measured.measure()));
			}
		}
		queries.values().forEach(all::ask);
	}

	/** The query of a formula that is nothing but one measured number. */
	Optional<AggregateQuery> only(Grouping grouping) {
		return formula instanceof Formula.Measured measured ? Optional.of(queries.get(new Asked(measured, grouping))) : Optional.empty();
	}

	/** Its queries whose answer is its value, if they are means or percentiles. */
	List<AggregateQuery> typical() {
		return Stream.concat(Stream.of(new Grouping.None()), groupings.stream()).flatMap(grouping -> only(grouping).stream()).filter(query -> query.typical() != null).toList();
	}

	static List<Formula.Measured> measured(Formula formula) {
		return switch (formula) {
			case Formula.Measured measured -> List.of(measured);
			case Formula.Operation operation -> {
				List<Formula.Measured> both = new ArrayList<>(measured(operation.left()));
				both.addAll(measured(operation.right()));
				yield both;
			}
			case Formula.Constant constant -> List.of();
			case Formula.OfModel share -> List.of();
			case Formula.Length length -> List.of();
		};
	}

	Outcome outcome(Queries answers, Grouping grouping, CellKey key) {
		return outcome(formula, answers, grouping, key);
	}

	private Outcome outcome(Formula part, Queries answers, Grouping grouping, CellKey key) {
		return switch (part) {
			case Formula.Constant constant -> Outcome.constant(constant.value());
			case Formula.OfModel share -> Outcome.constant(share.part()).over(Outcome.constant(share.whole())).ofCases(share.whole());
			case Formula.Length length -> Outcome.constant(lengthOf(length, key.span()));
			case Formula.Measured measured -> answers.answer(queries.get(new Asked(measured, grouping)), key);
			case Formula.Operation operation -> {
				Outcome left = outcome(operation.left(), answers, grouping, key);
				Outcome right = outcome(operation.right(), answers, grouping, key);
				yield switch (operation.operator()) {
					case PLUS -> left.plus(right);
					case MINUS -> left.minus(right);
					case TIMES -> left.times(right);
					case DIVIDED_BY -> left.over(right);
				};
			}
		};
	}

	/** The length of the window by the clock: a day with a change of the clocks has 23 or 25 hours. */
	private double lengthOf(Formula.Length length, int span) {
		Spans.Bounds bounds = Spans.endingAt(List.of(spans.get(span).until()), length.window().length(), 0, zone).spans().getFirst();
		return Duration.between(bounds.from(), bounds.until()).toSeconds();
	}

	/** The groups of the last window, in the order of their names; null for the cases without group. */
	Set<String> groups(Queries answers, Grouping grouping) {
		SortedSet<String> groups = new TreeSet<>(Comparator.nullsLast(Comparator.naturalOrder()));
		queries.forEach((asked, query) -> {
			if (asked.grouping().equals(grouping)) {
				groups.addAll(answers.groups(query));
			}
		});
		return groups;
	}
}
