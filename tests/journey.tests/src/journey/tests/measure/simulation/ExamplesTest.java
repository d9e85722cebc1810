// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.measure.simulation.JourneyTally;
import journey.model.journey.Journey;
import journey.model.journey.Source;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.FunnelResult;
import journey.model.results.Obstacle;
import journey.model.results.SourceQuality;
import journey.model.results.StageResult;
import journey.tests.support.Examples;
import journey.tests.support.JourneyText;

/** Every example can be simulated, and what is simulated can be measured. */
class ExamplesTest {

	/** What measuring cannot do yet, and numbers without a case among so few customers. */
	private static final Set<Obstacle> TOLERATED = EnumSet.of(Obstacle.NONE, Obstacle.NOT_SUPPORTED, Obstacle.UNDEFINED);

	@TempDir
	private Path folder;

	static Stream<Path> examples() {
		return Examples.good().stream();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anExampleIsSimulatedAndMeasured(Path example) {
		WorkspaceIndex index = JourneyText.check(example, ".").index();
		SimulatedShop shop = SimulatedShop.of(index, 300, List.of(), folder);
		assertEquals(List.of(), shop.results().getKpis().stream().filter(kpi -> !TOLERATED.contains(kpi.getObstacle()))
				.map(kpi -> kpi.getKpi() + " " + kpi.getObstacle() + " " + kpi.getObstacleAt()).toList());
		for (SourceQuality source : shop.results().getSources()) {
			assertEquals(0, source.getUnparseableTimes() + source.getUnknownEvents() + source.getUnknownChannels() + source.getDuplicates(), source.getSource());
		}
		assertEquals(index.elements(Source.class).stream().map(source -> shop.truth().sources().get(source)).map(tally -> List.of(tally.rows(), tally.outOfOrder())).toList(),
				shop.results().getSources().stream().map(source -> List.of(source.getRows(), source.getOutOfOrder())).toList());
		assertTrue(shop.results().getFunnels().size() > 0);
		for (FunnelResult funnel : shop.results().getFunnels()) {
			index.elements(Journey.class).stream().filter(journey -> Names.qualified(journey).equals(funnel.getJourney()) && shop.truth().journeys().containsKey(journey))
					.forEach(journey -> assertEquals(reached(shop.truth().journeys().get(journey)), funnel.getStages().stream().map(StageResult::getReached).toList()));
		}
	}

	private static List<Long> reached(JourneyTally journey) {
		return journey.stages().stream().map(stage -> stage.tracked() ? Long.valueOf(stage.reached()) : null).toList();
	}
}
