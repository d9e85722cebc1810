// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.measure.MeasureRequest;
import journey.measure.Measurement;
import journey.measure.data.Feed;
import journey.measure.data.FileFormat;
import journey.measure.engine.EngineMissingException;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Source;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.FunnelResult;
import journey.model.results.GroupResult;
import journey.model.results.KpiResult;
import journey.model.results.Obstacle;
import journey.model.results.Results;
import journey.model.results.SeriesPoint;
import journey.model.results.StageResult;
import journey.tests.measure.oracle.Answer;
import journey.tests.measure.oracle.Funnel;
import journey.tests.measure.oracle.LogReader;
import journey.tests.measure.oracle.Oracle;
import journey.tests.measure.oracle.Table;

/** Data of a workspace, measured by the product and by the oracle. */
final class Measured {

	private final WorkspaceIndex index;
	private final Optional<LocalDate> until;
	private final Oracle oracle;
	private final Results results;

	private Measured(WorkspaceIndex index, Optional<LocalDate> until, Oracle oracle, Results results) {
		this.index = index;
		this.until = until;
		this.oracle = oracle;
		this.results = results;
	}

	/**
	 * @param tables by the names of the sources
	 * @param earlier for how many earlier periods
	 * @param folder for the files
	 */
	static Measured of(WorkspaceIndex index, Map<String, Table> tables, Optional<LocalDate> until, int earlier, Path folder) {
		try {
			Map<Source, Table> bySource = new LinkedHashMap<>();
			List<Feed> feeds = new ArrayList<>();
			for (Source source : index.elements(Source.class)) {
				if (tables.containsKey(source.getName())) {
					Path file = folder.resolve(source.getName() + ".csv");
					Files.writeString(file, tables.get(source.getName()).csv());
					bySource.put(source, tables.get(source.getName()));
					feeds.add(new Feed(source, Optional.empty(), FileFormat.CSV, List.of(file)));
				}
			}
			Results results = Measurement.measure(index, new MeasureRequest(feeds, Optional.empty(), until, Optional.empty(), earlier, folder));
			return new Measured(index, until, new Oracle(index, LogReader.read(index, bySource)), results);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (SQLException | EngineMissingException e) {
			throw new IllegalStateException(e);
		}
	}

	KpiResult product(String name) {
		return results.getKpis().stream().filter(result -> result.getKpi().equals(name)).findFirst().orElseThrow();
	}

	Results results() {
		return results;
	}

	/** Empty if there is no window. */
	Optional<Answer> oracle(String name) {
		Kpi kpi = kpi(name);
		return oracle.end(kpi, until).map(end -> oracle.measure(kpi, end));
	}

	/** In what the product and the oracle differ, by KPI, or by journey for its funnel. */
	Map<String, List<String>> differences() {
		Map<String, List<String>> all = new LinkedHashMap<>();
		for (Kpi kpi : index.elements(Kpi.class)) {
			List<String> found = differences(kpi);
			if (!found.isEmpty()) {
				all.put(kpi.getName(), found);
			}
		}
		all.putAll(differencesOfFunnels());
		return all;
	}

	/** In what the product and the oracle differ for one KPI. */
	List<String> differences(String name) {
		return differences(kpi(name));
	}

	private List<String> differences(Kpi kpi) {
		KpiResult result = product(Names.qualified(kpi));
		Differences found = new Differences();
		Optional<Instant> end = oracle.end(kpi, until);
		if (end.isEmpty()) {
			found.check("value", null, result.getValue());
			return found.found();
		}
		if (result.getObstacle() != Obstacle.NONE && result.getObstacle() != Obstacle.UNDEFINED) {
			return List.of("obstacle " + result.getObstacle() + " " + result.getObstacleAt());
		}
		found.check("end", end.get(), result.getUntil().toInstant());
		found.check("start", oracle.start(kpi, end.get()), result.getFrom() == null ? null : result.getFrom().toInstant());
		found.compare("", oracle.measure(kpi, end.get()), result);
		for (SeriesPoint point : result.getSeries()) {
			Instant pointEnd = point.getUntil().toInstant();
			found.compare("series to " + pointEnd + " ", oracle.measure(kpi, pointEnd), point);
		}
		for (String dimension : kpi.getDimensions()) {
			compareGroups(kpi, dimension, end.get(), result, found);
		}
		return found.found();
	}

	private void compareGroups(Kpi kpi, String dimension, Instant end, KpiResult result, Differences found) {
		Map<String, Answer> groups = oracle.groups(kpi, dimension, end);
		for (GroupResult group : result.getGroups().stream().filter(each -> each.getDimension().equals(dimension)).toList()) {
			String name = dimension + " " + (group.getGroup() == null ? "" : group.getGroup());
			Answer answer = groups.remove(group.getGroup() == null ? "" : group.getGroup());
			if (answer == null) {
				found.check(name, "none", "there");
			} else if (!group.isBelowMinimum() || kpi.getMinimumSample() == null || answer.sample() >= kpi.getMinimumSample()) {
				found.compare(name + " ", answer, group);
			}
		}
		groups.forEach((name, answer) -> {
			if (answer.sample() != null && answer.sample() > 0) {
				found.check(dimension + " " + name, answer, "none");
			}
		});
	}

	/** In what the funnels differ, by journey. Without a given day, their end is what the product says. */
	private Map<String, List<String>> differencesOfFunnels() {
		Map<String, List<String>> all = new LinkedHashMap<>();
		for (FunnelResult result : results.getFunnels()) {
			Journey journey = index.elements(Journey.class).stream().filter(each -> Names.qualified(each).equals(result.getJourney())).findFirst().orElseThrow();
			Differences found = new Differences();
			if (result.getUntil() != null) {
				Instant end = result.getUntil().toInstant();
				until.ifPresent(day -> found.check("end", oracle.end(journey, day), end));
				List<Funnel.Place> places = oracle.funnel(journey, end).stages();
				found.check("stages", places.stream().map(place -> Names.qualified(place.stage())).toList(), result.getStages().stream().map(StageResult::getStage).toList());
				for (int i = 0; i < places.size(); i++) {
					found.compare(places.get(i), result.getStages().get(i));
				}
			}
			if (!found.found().isEmpty()) {
				all.put(journey.getName(), found.found());
			}
		}
		return all;
	}

	private Kpi kpi(String name) {
		return index.elements(Kpi.class).stream().filter(kpi -> kpi.getName().equals(name)).findFirst().orElseThrow();
	}
}
