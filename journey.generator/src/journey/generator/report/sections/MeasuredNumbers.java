// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Stage;
import journey.model.queries.Names;
import journey.model.results.FunnelResult;
import journey.model.results.KpiResult;
import journey.model.results.Results;
import journey.model.results.StageResult;

/** What was measured, by the elements of the text that it is about. */
final class MeasuredNumbers {

	private final Optional<Results> results;
	private final Map<String, KpiResult> kpis;
	private final Map<String, FunnelResult> funnels;
	private final Map<String, StageResult> stages;
	private final Map<Journey, Map<Stage, Leaving>> leaving = new HashMap<>();

	MeasuredNumbers(Optional<Results> results) {
		this.results = results;
		this.kpis = byName(results.map(Results::getKpis).map(List::copyOf).orElse(List.of()), KpiResult::getKpi);
		this.funnels = byName(results.map(Results::getFunnels).map(List::copyOf).orElse(List.of()), FunnelResult::getJourney);
		this.stages = byName(funnels.values().stream().flatMap(funnel -> funnel.getStages().stream()).toList(), StageResult::getStage);
	}

	/** Of several with the same name the first one. */
	private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
		Map<String, T> byName = new HashMap<>();
		all.forEach(one -> byName.putIfAbsent(name.apply(one), one));
		return byName;
	}

	/** The results; none if the report is to be about the text alone. */
	Optional<Results> results() {
		return results;
	}

	boolean isGiven() {
		return results.isPresent();
	}

	Optional<KpiResult> of(Kpi kpi) {
		return find(kpis, kpi);
	}

	Optional<FunnelResult> of(Journey journey) {
		return find(funnels, journey);
	}

	Optional<StageResult> of(Stage stage) {
		return find(stages, stage);
	}

	/** Who goes no further, in the order of the stages. */
	Map<Stage, Leaving> leaving(Journey journey) {
		return leaving.computeIfAbsent(journey, one -> Leaving.of(one, this));
	}

	private static <T> Optional<T> find(Map<String, T> all, NamedElement element) {
		return all.isEmpty() ? Optional.empty() : Optional.ofNullable(all.get(Names.qualified(element)));
	}
}
