// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.measure.simulation.Behaviour;
import journey.measure.simulation.Decisions;
import journey.measure.simulation.JourneyTally;
import journey.measure.simulation.Move;
import journey.measure.simulation.Transitions;
import journey.measure.simulation.Transitions.Kind;
import journey.model.journey.Journey;
import journey.model.journey.Touchpoint;
import journey.model.queries.Touchpoints;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.KpiResult;
import journey.tests.support.JourneyText;

/** Simulated customers follow the probabilities of the flow, and the truth tells where they moved as measuring does. */
class FlowTest {

	private static final int CUSTOMERS = 4000;
	private static final double SIGMAS = 4;
	private static final double EXACT = 1e-12;

	private static final String TEXT = """
			import std.channels.*
			source Web is analytics { customer "user" identity Visitor time "at" timezone "Europe/Paris" name "event" }
			event Landed from Web { }
			event Viewed from Web { }
			event Filled from Web { }
			event Paid from Web { }
			event Rated from Web { }
			journey Buy {
				inactive after 2 days
				stage Look is awareness {
					touchpoint Page { tracked by Landed }
					touchpoint Talk { }
					touchpoint Product { tracked by Viewed }
				}
				stage Pay is purchase {
					touchpoint Cart { tracked by Filled }
					touchpoint Desk { tracked by Paid }
					touchpoint Review { tracked by Rated }
					touchpoint Praise { }
				}
				flow {
					Page -> Talk -> Product
					Product -> Cart -> Desk -> Review
					%s
				}
			}
			""";
	private static final String SHARES = """
			skip Page -> Desk probability 30%
					Page -> Talk probability 45% because "asks a friend"
					back Cart -> Page probability 25%
					loop Cart -> Cart probability 10%
					Desk -> Review -> Page probability 20%
					Desk -> Praise probability 15%
					back Review -> Product probability 80%
					loop Review -> Review probability 120%
			""";

	@TempDir
	private Path folder;

	private static WorkspaceIndex index(String shares, String... kpis) {
		return JourneyText.assertNoMistake(TEXT.formatted(shares) + String.join("\n", kpis)).index();
	}

	private static Touchpoint touchpoint(WorkspaceIndex index, String name) {
		return Touchpoints.of(SimulatedShop.find(index, Journey.class, "Buy")).stream().filter(touchpoint -> touchpoint.getName().equals(name)).findFirst().orElseThrow();
	}

	private static Decisions decisions(WorkspaceIndex index, String touchpoint) {
		return Behaviour.usual(index).touchpoints().get(touchpoint(index, touchpoint));
	}

	private static void assertDecides(WorkspaceIndex index, String touchpoint, double exit, Map<String, Double> to) {
		Decisions decisions = decisions(index, touchpoint);
		assertEquals(List.of(0.0, 0.0, 0.0), List.of(decisions.skip(), decisions.back(), decisions.loop()));
		assertEquals(exit, decisions.exit(), EXACT);
		assertEquals(to.keySet(), decisions.to().keySet().stream().map(Touchpoint::getName).collect(Collectors.toSet()));
		decisions.to().forEach((there, share) -> assertEquals(to.get(there.getName()), share, EXACT));
	}

	@Test
	void withoutProbabilitiesCustomersGoInTheOrderOfTheText() {
		WorkspaceIndex index = index("skip Page -> Desk");
		assertEquals(Map.of(), decisions(index, "Page").to());
		assertEquals(decisions(index, "Product"), decisions(index, "Page"));
	}

	/** Who talks is seen at the product next, which is the place after the page: so the others, a quarter, leave. */
	@Test
	void whoIsNotToldWhereToGoLeavesIfTheFlowSaysHowManyGoOn() {
		assertDecides(index(SHARES), "Page", 0.25, Map.of("Desk", 0.3, "Product", 0.45));
	}

	/** 65% are left: 12% leave as usual, and the others go on. */
	@Test
	void theOthersGoOnOrLeaveAsUsual() {
		assertDecides(index(SHARES), "Cart", 0.12, Map.of("Page", 0.25, "Cart", 0.1));
	}

	/** The share is that of the first step of a line; nothing tracks the praise, nor what comes after it: who goes there is not seen again. */
	@Test
	void whoGoesWhereNothingIsTrackedIsNotSeenAgain() {
		assertDecides(index(SHARES), "Desk", 0.8, Map.of("Review", 0.2));
	}

	@Test
	void moreThanAllIsAll() {
		assertDecides(index("back Review -> Product probability 90%\nloop Review -> Review probability 60%"), "Review", 0, Map.of("Product", 0.6, "Review", 0.4));
	}

	@Test
	void customersMoveAsTheFlowSays() {
		WorkspaceIndex index = index("skip Page -> Desk probability 30%\nPage -> Talk probability 45%\nback Cart -> Page probability 25%");
		SimulatedShop shop = SimulatedShop.of(index, CUSTOMERS, List.of(), folder);
		JourneyTally tally = shop.truth().journeys().get(shop.element(Journey.class, "Buy"));
		assertShare(tally.moves().get(touchpoint(index, "Page")), Move.SKIP, 0.3);
		assertShare(tally.moves().get(touchpoint(index, "Page")), Move.NEXT, 0.45);
		assertShare(tally.moves().get(touchpoint(index, "Page")), Move.EXIT, 0.25);
		assertShare(tally.moves().get(touchpoint(index, "Cart")), Move.BACK, 0.25);
	}

	private static void assertShare(Map<Move, Long> moves, Move move, double expected) {
		long all = moves.entrySet().stream().filter(entry -> entry.getKey() != Move.UNDERWAY).mapToLong(Map.Entry::getValue).sum();
		double share = (double) moves.getOrDefault(move, 0L) / all;
		assertTrue(Math.abs(share - expected) < SIGMAS * Math.sqrt(expected * (1 - expected) / all), move + " " + share);
	}

	/** The data end long before the measurement, so that none is open there: whoever is open at the end of the simulation has left. */
	@Test
	void measuredMovesAreTrue() {
		WorkspaceIndex index = index("skip Page -> Desk probability 30%\nback Cart -> Page probability 25%\nDesk -> Page probability 10%\nloop Product -> Product probability 5%",
				"kpi Backs { formula backs(Buy) unit % window 2000 days every day }", "kpi Skips { formula skips(Buy) unit % window 2000 days every day }",
				"kpi Loops { formula loops(Buy) unit % window 2000 days every day }");
		SimulatedShop shop = SimulatedShop.of(index, CUSTOMERS, List.of(), folder);
		Transitions transitions = shop.truth().journeys().get(shop.element(Journey.class, "Buy")).transitions();
		double all = transitions.count(Kind.values());
		List<Kind> kinds = List.of(Kind.BACK, Kind.SKIP, Kind.LOOP);
		for (int i = 0; i < kinds.size(); i++) {
			KpiResult measured = shop.kpi(i);
			assertTrue(transitions.count(kinds.get(i)) > 0);
			assertEquals(List.of((double) transitions.count(kinds.get(i)), all), List.of(measured.getNumerator(), measured.getDenominator()), kinds.get(i).name());
		}
		assertTrue(transitions.count(Kind.EXIT) > 0 && transitions.count(Kind.OPEN) > 0 && transitions.count(Kind.NEXT) > 0);
	}
}
