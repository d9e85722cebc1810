// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.measure.simulation.Answers;
import journey.measure.simulation.Behaviour;
import journey.measure.simulation.Decisions;
import journey.measure.simulation.JourneyTally;
import journey.measure.simulation.Move;
import journey.measure.simulation.PropertyTally;
import journey.measure.simulation.Shape;
import journey.measure.simulation.SimulationRequest;
import journey.measure.simulation.SurveyTally;
import journey.measure.simulation.Visits;
import journey.model.journey.Event;
import journey.model.journey.Journey;
import journey.model.journey.Property;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/** Simulated customers behave as they are told, within four standard deviations. */
class DistributionsTest {

	private static final int CUSTOMERS = 5000;
	private static final double SIGMAS = 4;
	private static final double HOUR = 3600;
	private static final Decisions DECISIONS = new Decisions(0.10, 0.20, 0.15, 0.05, Map.of(), 6 * HOUR, 0.8);
	private static final Visits VISITS = new Visits(0.6, 0.3, 2 * 86_400);
	private static final Answers ANSWERS = new Answers(0.7, 0.35, 0.8, HOUR);

	@TempDir
	private static Path folder;

	private static SimulatedShop shop;
	private static Behaviour behaviour;

	@BeforeAll
	static void simulate() {
		WorkspaceIndex index = SimulatedShop.shop(List.of("median(time(Landed -> Viewed per customer within 400 days strict))"));
		Behaviour usual = Behaviour.usual(index);
		Map<Journey, Visits> journeys = new LinkedHashMap<>(usual.journeys());
		journeys.replaceAll((journey, any) -> VISITS);
		Map<Touchpoint, Decisions> touchpoints = new LinkedHashMap<>(usual.touchpoints());
		touchpoints.replaceAll((touchpoint, any) -> DECISIONS);
		Map<Event, Double> events = new LinkedHashMap<>(usual.events());
		events.replace(SimulatedShop.find(index, Event.class, "Waved"), 0.45);
		Map<Survey, Answers> surveys = new LinkedHashMap<>(usual.surveys());
		surveys.replaceAll((survey, any) -> ANSWERS);
		Map<Property, Shape> properties = new LinkedHashMap<>(usual.properties());
		properties.replaceAll((property, shape) -> switch (shape) {
			case Shape.Whole whole -> new Shape.Whole(1, 5);
			case Shape.Truth truth -> new Shape.Truth(0.3);
			case Shape.Words words -> new Shape.Words(weights(words));
			default -> shape;
		});
		behaviour = new Behaviour(journeys, touchpoints, events, surveys, properties, 0.25);
		shop = SimulatedShop.of(index, new SimulationRequest(CUSTOMERS, 11, SimulatedShop.FROM, SimulatedShop.DAYS, behaviour, List.of(), folder));
	}

	/** The first word three times as often as each other one. */
	private static Map<String, Double> weights(Shape.Words words) {
		Map<String, Double> weights = new LinkedHashMap<>(words.weights());
		weights.replace(weights.keySet().iterator().next(), 3.0);
		return weights;
	}

	private static JourneyTally journey() {
		return shop.truth().journeys().get(shop.element(Journey.class, "Buy"));
	}

	private static void assertShare(double expected, long part, long whole, String what) {
		double deviation = Math.sqrt(expected * (1 - expected) / whole);
		assertTrue(Math.abs((double) part / whole - expected) <= SIGMAS * deviation, () -> "%s: %d of %d instead of %f".formatted(what, part, whole, expected));
	}

	@Test
	void decisionsAreThoseOfTheTouchpoint() {
		journey().moves().forEach((touchpoint, moves) -> {
			long all = moves.values().stream().mapToLong(Long::longValue).sum() - moves.getOrDefault(Move.UNDERWAY, 0L);
			assertShare(DECISIONS.exit(), moves.get(Move.EXIT), all, touchpoint.getName() + " exit");
			assertShare(DECISIONS.loop(), moves.get(Move.LOOP), all, touchpoint.getName() + " loop");
			if (moves.containsKey(Move.BACK)) {
				assertShare(DECISIONS.back(), moves.get(Move.BACK), all, touchpoint.getName() + " back");
			}
			if (moves.containsKey(Move.SKIP)) {
				assertShare(DECISIONS.skip(), moves.get(Move.SKIP), all, touchpoint.getName() + " skip");
			}
		});
	}

	@Test
	void whatCannotBeDecidedGoesOn() {
		List<Map<Move, Long>> moves = List.copyOf(journey().moves().values());
		assertEquals(List.of(false, true, true, true, true), moves.stream().map(of -> of.containsKey(Move.BACK)).toList());
		assertEquals(List.of(true, true, true, false, false), moves.stream().map(of -> of.containsKey(Move.SKIP)).toList());
		assertEquals(List.of(true, true, true, true, false), moves.stream().map(of -> of.containsKey(Move.NEXT)).toList());
		assertEquals(List.of(false, false, false, false, true), moves.stream().map(of -> of.containsKey(Move.FINISH)).toList());
	}

	@Test
	void customersComeAsOftenAsTheyAreTold() {
		assertShare(VISITS.customers(), journey().customers(), CUSTOMERS, "customers");
	}

	@Test
	void propertiesHaveTheirShapes() {
		behaviour.properties().forEach((property, shape) -> {
			if (property.eContainer() instanceof Event event) {
				check(property, shape, shop.truth().records().get(event).properties().get(property));
			}
		});
	}

	private static void check(Property property, Shape shape, PropertyTally tally) {
		String name = property.getName();
		long values = tally.values();
		assertShare(property.isRequired() ? 0 : behaviour.missing(), tally.missing(), values + tally.missing(), name + " missing");
		switch (shape) {
			case Shape.Whole whole -> assertEquals(3, tally.sum().orElseThrow().doubleValue() / values, SIGMAS * Math.sqrt(2.0 / values), name);
			case Shape.Ratio ratio -> assertEquals(0.5, tally.sum().orElseThrow().doubleValue() / values, SIGMAS * Math.sqrt(1.0 / 12 / values), name);
			case Shape.Truth truth -> assertShare(truth.share(), tally.words().get("true"), values, name);
			case Shape.Words words -> assertShare(3.0 / (words.weights().size() + 2), tally.words().get(words.weights().keySet().iterator().next()), values, name);
			case Shape.Amount amount -> {
				double mean = amount.median() * Math.exp(amount.spread() * amount.spread() / 2);
				double deviation = mean * Math.sqrt(Math.exp(amount.spread() * amount.spread()) - 1);
				assertEquals(mean, tally.sum().orElseThrow().doubleValue() / values, SIGMAS * deviation / Math.sqrt(values) + 0.5, name);
			}
			case Shape.Texts texts -> assertTrue(values > 0);
		}
	}

	@Test
	void surveysAreAnsweredAsTheyAreTold() {
		shop.truth().surveys().forEach((survey, tally) -> {
			assertShare(ANSWERS.answered(), tally.answers(), tally.invitations(), survey.getName());
			int steps = tally.scale().best() - tally.scale().worst();
			assertShare(ANSWERS.satisfaction(), tally.sum() - tally.scale().worst() * tally.answers(), steps * tally.answers(), survey.getName());
		});
	}

	@Test
	void customersAreInvitedAsOftenAsTheyAreTold() {
		SurveyTally liking = shop.truth().surveys().get(shop.element(Survey.class, "Liking"));
		assertShare(ANSWERS.invited(), liking.invitations(), shop.truth().records().get(shop.element(Event.class, "Viewed")).rows(), "invited");
	}

	@Test
	void untrackedEventsHappenOncePerWalkAtMost() {
		assertShare(0.45, shop.truth().records().get(shop.element(Event.class, "Waved")).rows(), journey().walks(), "waves");
	}
}
