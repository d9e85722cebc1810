// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.measure.simulation.Fault;
import journey.measure.simulation.FaultKind;
import journey.measure.simulation.Move;
import journey.measure.simulation.SourceTally;
import journey.model.journey.Event;
import journey.model.journey.Journey;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.journey.Touchpoint;
import journey.model.queries.Names;
import journey.model.queries.Touchpoints;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.RecordQuality;
import journey.model.results.SourceQuality;

/** What goes wrong with simulated data is what measuring finds wrong with them, no more and no less. */
class FaultsTest {

	private static final int CUSTOMERS = 400;
	private static final LocalDate FIRST = SimulatedShop.FROM.plusDays(20);
	private static final LocalDate LAST = SimulatedShop.FROM.plusDays(60);

	private static WorkspaceIndex index;

	@TempDir
	private Path folder;

	@BeforeAll
	static void readModel() {
		index = SimulatedShop.shop(List.of("count(Landed)", "count(Viewed)"));
	}

	private static Fault fault(FaultKind kind, NamedElement target, double share) {
		return new Fault(kind, target, share, FIRST, LAST);
	}

	private static Source source(String name) {
		return SimulatedShop.find(index, Source.class, name);
	}

	private SimulatedShop withFaults(Fault... faults) {
		return SimulatedShop.of(index, CUSTOMERS, List.of(faults), folder);
	}

	@ParameterizedTest
	@CsvSource({ "DUPLICATES, Web", "DUPLICATES, Till", "DUPLICATES, Polls", "DUPLICATES, Ads", "LATE, Web", "LATE, Polls", "LOST_CUSTOMERS, Web", "LOST_CUSTOMERS, Till",
			"LOST_SESSIONS, Web", "UNKNOWN_EVENTS, Web", "UNKNOWN_EVENTS, Polls", "UNKNOWN_CHANNELS, Web", "UNREADABLE_TIMES, Web", "UNREADABLE_TIMES, Ads",
			"UNREADABLE_VALUES, Web", "UNREADABLE_VALUES, Till", "UNREADABLE_VALUES, Ads", "WRONG_CLOCK, Web", "WRONG_CLOCK, Polls" })
	void whatWasInjectedIsFound(FaultKind kind, String name) {
		assertAudited(withFaults(fault(kind, source(name), 0.3)), kind, name);
	}

	private static void assertAudited(SimulatedShop shop, FaultKind kind, String name) {
		SourceTally tally = shop.truth().sources().get(source(name));
		assertTrue(tally.injected(kind) > 0);
		SourceQuality found = shop.results().getSources().stream().filter(source -> source.getSource().equals("shop." + name)).findFirst().orElseThrow();
		assertEquals(expected(tally), found(found));
	}

	private static Map<String, Long> expected(SourceTally tally) {
		Map<String, Long> all = new TreeMap<>(Map.of("rows", tally.rows(), "times", tally.injected(FaultKind.UNREADABLE_TIMES), "events", tally.injected(FaultKind.UNKNOWN_EVENTS),
				"customers", tally.injected(FaultKind.LOST_CUSTOMERS), "sessions", tally.injected(FaultKind.LOST_SESSIONS),
				"channels", tally.injected(FaultKind.UNKNOWN_CHANNELS), "duplicates", tally.injected(FaultKind.DUPLICATES), "order", tally.outOfOrder()));
		for (Map.Entry<Property, Long> property : tally.unreadable().entrySet()) {
			all.put(Names.qualified(property.getKey()), property.getValue());
		}
		return all;
	}

	private static Map<String, Long> found(SourceQuality quality) {
		Map<String, Long> all = new TreeMap<>(Map.of("rows", quality.getRows(), "times", quality.getUnparseableTimes(), "events", quality.getUnknownEvents(),
				"customers", quality.getMissingCustomers(), "sessions", quality.getMissingSessions(), "channels", quality.getUnknownChannels(),
				"duplicates", quality.getDuplicates(), "order", quality.getOutOfOrder()));
		for (RecordQuality record : quality.getRecords()) {
			record.getProperties().forEach(property -> all.put(record.getRecord() + "." + property.getProperty(), property.getMissing() + property.getUnparseable() + property.getOutside()));
		}
		return all;
	}

	@Test
	void severalFaultsOfASourceAreFoundEach() {
		SimulatedShop shop = withFaults(fault(FaultKind.DUPLICATES, source("Web"), 0.1), fault(FaultKind.LATE, source("Web"), 0.1),
				fault(FaultKind.LOST_CUSTOMERS, source("Web"), 0.1), fault(FaultKind.UNKNOWN_EVENTS, source("Web"), 0.1), fault(FaultKind.UNREADABLE_VALUES, source("Web"), 0.1));
		assertAudited(shop, FaultKind.UNREADABLE_VALUES, "Web");
		assertAudited(shop, FaultKind.LATE, "Web");
	}

	@Test
	void theTruthStaysTrueWhateverGoesWrongWithTheData(@TempDir Path other) {
		SimulatedShop well = SimulatedShop.of(index, CUSTOMERS, List.of(), other);
		SimulatedShop ill = withFaults(fault(FaultKind.DUPLICATES, source("Web"), 0.5), fault(FaultKind.UNKNOWN_EVENTS, source("Till"), 0.5));
		Event paid = well.element(Event.class, "Paid");
		assertEquals(well.truth().records().get(paid).rows(), ill.truth().records().get(paid).rows());
		assertEquals(well.kpi(1).getValue(), ill.kpi(1).getValue());
	}

	@Test
	void withoutItsSourceNothingIsRecordedAndLifeGoesOn() {
		SimulatedShop shop = withFaults(fault(FaultKind.OUTAGE, source("Web"), 1));
		long lost = shop.truth().sources().get(source("Web")).injected(FaultKind.OUTAGE);
		long happened = shop.truth().records().entrySet().stream().filter(record -> record.getKey() instanceof Event event && event.getSource() == source("Web"))
				.mapToLong(record -> record.getValue().rows()).sum();
		assertTrue(lost > 0);
		assertEquals(happened - lost, shop.truth().sources().get(source("Web")).rows());
	}

	@Test
	void whoComesToATouchpointThatIsOutLeaves() {
		Touchpoint desk = Touchpoints.of(SimulatedShop.find(index, Journey.class, "Buy")).stream().filter(touchpoint -> touchpoint.getName().equals("Desk")).findFirst().orElseThrow();
		Fault outage = fault(FaultKind.OUTAGE, desk, 1);
		SimulatedShop shop = withFaults(outage);
		long away = shop.truth().journeys().get(shop.element(Journey.class, "Buy")).moves().get(desk).get(Move.TURNED_AWAY);
		assertTrue(away > 0);
		assertEquals(away, shop.truth().faults().get(outage));
	}

	@Test
	void anOutageOfAnEventIsOneOfItsTouchpoints() {
		SimulatedShop shop = withFaults(fault(FaultKind.OUTAGE, SimulatedShop.find(index, Event.class, "Landed"), 1));
		long away = shop.truth().journeys().get(shop.element(Journey.class, "Buy")).moves(Move.TURNED_AWAY);
		assertTrue(away > 0);
		assertEquals(shop.truth().records().get(shop.element(Event.class, "Landed")).rows(), shop.kpi(0).getValue().longValue());
	}
}
