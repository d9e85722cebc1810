// SPDX-License-Identifier: EPL-2.0
package journey.generator.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.queries.Names;
import journey.model.queries.Standing;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.FunnelResult;
import journey.model.results.KpiResult;
import journey.model.results.Results;
import journey.model.results.SourceQuality;
import journey.model.results.StageResult;

/**
 * How results go with a workspace. They may be older than it, or of another one.
 *
 * @param unknown names in the results that no KPI, journey, stage or source of the workspace has
 * @param missing KPIs that are not in the results
 * @param otherFormula KPIs whose formula was another one when they were measured
 * @param otherTarget KPIs whose target was another one
 */
public record ResultsFit(List<String> unknown, List<Kpi> missing, List<Kpi> otherFormula, List<Kpi> otherTarget) {

	public static ResultsFit of(Results results, WorkspaceIndex index) {
		List<String> unknown = new ArrayList<>();
		Map<String, Kpi> kpis = new LinkedHashMap<>();
		index.elements(Kpi.class).forEach(kpi -> kpis.put(Names.qualified(kpi), kpi));
		List<Kpi> otherFormula = new ArrayList<>();
		List<Kpi> otherTarget = new ArrayList<>();
		Set<String> measured = new HashSet<>();
		for (KpiResult result : results.getKpis()) {
			Kpi kpi = kpis.get(result.getKpi());
			if (kpi == null) {
				unknown.add(result.getKpi());
			} else if (measured.add(result.getKpi())) {
				if (Standing.isOtherFormula(result, kpi)) {
					otherFormula.add(kpi);
				}
				if (Standing.isOtherTarget(result, kpi)) {
					otherTarget.add(kpi);
				}
			}
		}
		addUnknown(results, index, unknown);
		List<Kpi> missing = kpis.entrySet().stream().filter(entry -> !measured.contains(entry.getKey())).map(Map.Entry::getValue).toList();
		return new ResultsFit(unknown.stream().map(name -> Objects.requireNonNullElse(name, "")).distinct().toList(), missing, otherFormula, otherTarget);
	}

	private static void addUnknown(Results results, WorkspaceIndex index, List<String> unknown) {
		Set<String> journeys = names(index.elements(Journey.class));
		Set<String> stages = names(index.elements(Journey.class).stream().flatMap(journey -> journey.getStages().stream()).toList());
		Set<String> sources = names(index.elements(Source.class));
		for (FunnelResult funnel : results.getFunnels()) {
			if (!journeys.contains(funnel.getJourney())) {
				unknown.add(funnel.getJourney());
			} else {
				funnel.getStages().stream().map(StageResult::getStage).filter(stage -> !stages.contains(stage)).forEach(unknown::add);
			}
		}
		results.getSources().stream().map(SourceQuality::getSource).filter(source -> !sources.contains(source)).forEach(unknown::add);
	}

	private static Set<String> names(List<? extends NamedElement> elements) {
		Set<String> names = new HashSet<>();
		elements.forEach(element -> names.add(Names.qualified(element)));
		return names;
	}

	/** Whether the results are of this workspace, and as it is now. */
	public boolean isWhole() {
		return unknown.isEmpty() && missing.isEmpty() && otherFormula.isEmpty() && otherTarget.isEmpty();
	}
}
