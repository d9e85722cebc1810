// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Source;
import journey.model.queries.WorkspaceIndex;
import journey.tests.measure.oracle.Calendar.TimeSpan;

/**
 * Says what a KPI is worth, naively and only from docs/kpi-functions.md and docs/measuring.md. It shares nothing with the
 * module that measures, so that both can be compared.
 */
public final class Oracle {

	private final WorkspaceIndex index;
	private final List<Row> rows;

	/** @param rows in the order of the data, those of earlier sources first */
	public Oracle(WorkspaceIndex index, List<Row> rows) {
		this.index = index;
		this.rows = List.copyOf(rows);
	}

	/** The end of the last window; empty if a source has no row. */
	public Optional<Instant> end(Kpi kpi, Optional<LocalDate> until) {
		Definition definition = Definition.of(kpi);
		ZoneId zone = zone(definition);
		if (until.isPresent()) {
			return until.map(day -> day.atStartOfDay(zone).toInstant());
		}
		List<Optional<Instant>> ends = definition.sources().stream().map(source -> lastTime(source)
				.map(last -> Calendar.beginning(last, definition.every(), zone))).toList();
		return ends.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : ends.stream().map(Optional::get).min(Comparator.naturalOrder());
	}

	/** The end of the window that ends so many periods earlier. */
	public Instant earlier(Kpi kpi, Instant end, int periods) {
		Definition definition = Definition.of(kpi);
		return Calendar.earlier(end, periods, definition.every(), zone(definition));
	}

	/** The beginning of the window of a KPI; null if it has none. */
	public Instant start(Kpi kpi, Instant end) {
		return window(Definition.of(kpi), end).start();
	}

	/** In the unit that is shown. */
	public Answer measure(Kpi kpi, Instant end) {
		return shown(kpi, measure(kpi, end, row -> true));
	}

	/** By the names of the groups; the one without name is that of cases without channel or property. */
	public Map<String, Answer> groups(Kpi kpi, String dimension, Instant end) {
		Map<String, Answer> groups = new LinkedHashMap<>();
		new Groups(this, index, rows, end, zone(Definition.of(kpi))).by(dimension).forEach((name, group) -> groups.put(name, shown(kpi, measure(kpi, end, group))));
		return groups;
	}

	/** The end of the funnel of a journey, if the day is given. */
	public Instant end(Journey journey, LocalDate until) {
		return until.atStartOfDay(LogReader.zone(new Route(journey).sources().get(0))).toInstant();
	}

	public Funnel funnel(Journey journey, Instant end) {
		return Funnel.of(journey, rows, end);
	}

	/** Durations in seconds. */
	Answer measure(Kpi kpi, Instant end, Predicate<Row> group) {
		Definition definition = Definition.of(kpi);
		return new Evaluation(this, definition.arguments(), window(definition, end), rows, group).of(definition.formula());
	}

	private static Answer shown(Kpi kpi, Answer answer) {
		String unit = Definition.of(kpi).unit();
		if (unit == null) {
			return answer;
		}
		String[] parts = unit.split("/");
		Answer shown = Quantities.time(parts[0]).map(time -> answer.inUnitsOf(Calendar.seconds(time).doubleValue())).orElse(answer);
		return parts.length == 1 ? shown
				: Quantities.time(parts[1]).map(time -> shown.inUnitsOf(1 / Calendar.seconds(time).doubleValue())).orElse(shown);
	}

	private Window window(Definition definition, Instant end) {
		ZoneId zone = zone(definition);
		TimeSpan window = definition.window();
		return new Window(window == null ? null : Calendar.before(end, window, zone), end, zone);
	}

	/** The source of the first event in the formula decides. */
	private static ZoneId zone(Definition definition) {
		return LogReader.zone(definition.sources().get(0));
	}

	private Optional<Instant> lastTime(Source source) {
		return rows.stream().filter(row -> row.source() == source).map(Row::time).filter(Objects::nonNull).max(Comparator.naturalOrder());
	}
}
