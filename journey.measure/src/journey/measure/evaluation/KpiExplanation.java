// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import journey.measure.data.StagedSource;
import journey.measure.plan.PlanText;
import journey.measure.sql.Segments;
import journey.model.queries.Names;
import journey.model.results.KpiResult;

/**
 * How a KPI is measured.
 *
 * @param obstacle why it cannot be measured; null if it can
 * @param plan the lines of the plan
 * @param tables the qualified names of the sources, by the names of their tables
 * @param statements in the order in which they are put to the engine
 */
public record KpiExplanation(KpiResult obstacle, List<String> plan, Map<String, String> tables, List<Statement> statements) {

	/**
	 * A statement in SQL.
	 *
	 * @param sharedWith the qualified names of the other KPIs that read the same rows, and are answered in the same statement
	 */
	public record Statement(String sql, List<String> sharedWith) {
	}

	static KpiExplanation of(PlannedKpi kpi, Collection<PlannedKpi> all, Segments segments, Collection<StagedSource> sources) {
		List<Statement> statements = new ArrayList<>();
		Queries own = new Queries();
		kpi.queries().forEach(own::ask);
		own.statements().forEach((rows, sql) -> statements.add(new Statement(sql, all.stream().filter(other -> other != kpi)
				.filter(other -> other.queries().stream().map(Queries.Rows::of).anyMatch(rows::equals)).map(other -> Names.qualified(other.kpi())).toList())));
		Stream<Statement> before = segments.statements().entrySet().stream().filter(table -> own.statements().values().stream().anyMatch(sql -> sql.contains(" " + table.getKey() + ")")))
				.map(table -> new Statement(table.getValue(), List.of()));
		Map<String, String> tables = new LinkedHashMap<>();
		sources.forEach(source -> tables.put(source.table(), Names.qualified(source.source())));
		return new KpiExplanation(null, PlanText.of(kpi.formula()), tables, Stream.concat(before, statements.stream()).toList());
	}
}
