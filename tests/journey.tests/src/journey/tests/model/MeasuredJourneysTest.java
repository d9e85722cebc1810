// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import journey.model.journey.Goal;
import journey.model.journey.Journey;
import journey.model.journey.MeasuringChoice;
import journey.model.queries.MeasuredJourneys;
import journey.model.queries.MeasuredJourneys.Measured;
import journey.model.queries.Share;
import journey.tests.support.JourneyText;

class MeasuredJourneysTest {

	private static final String SHOP = """
			journey Buy {
				goal business Sell
				goal customer Choose
				stage Look { touchpoint Page }
				stage Think { }
				stage Pay { touchpoint Till }
			}
			journey Return { stage Send { } }
			journey Repair { goal customer Last }
			source Web is analytics { time "at" }
			event Seen from Web { }
			kpi Rate measures Buy.Pay { window 7 days every week formula count(Seen) }
			kpi Pages measures Buy.Look.Page, Buy.Look { window 7 days every week formula count(Seen) }
			kpi Wish measures Buy.Think { window 7 days every week formula customers(Seen) }
			kpi Returns measures Return { }
			measure Buy because Buy.Sell { owner "Board" }
			measure Repair because Repair.Last
			measure Buy because Buy.Choose
			measure Buy because Buy.Sell
			""";

	private final JourneyText.Checked shop = JourneyText.assertNoMistake(SHOP);
	private final MeasuredJourneys journeys = MeasuredJourneys.of(shop.index());

	@Test
	void aJourneyIsMeasuredWhenSomebodyHasChosenIt() {
		assertEquals(List.of("Buy", "Repair"), names(journeys.measured()));
		assertEquals(List.of("Return"), names(journeys.notMeasured()));
	}

	@Test
	void aChoiceTellsTheGoalAndWhoHasChosen() {
		Measured buy = journeys.measured().get(0);
		assertEquals(List.of("Sell", "Choose"), buy.goals().stream().map(Goal::getName).toList());
		assertEquals(3, buy.choices().size());
		assertEquals("Board", buy.choices().get(0).getOwner());
		assertEquals(List.of("Last"), journeys.measured().get(1).goals().stream().map(Goal::getName).toList());
	}

	@Test
	void aStageHasAKpiWhenItOrATouchpointIsMeasuredByOneThatCanBeComputed() {
		assertEquals(List.of(new Share(2, 3), new Share(0, 1), new Share(0, 0)), journeys.all().stream().map(Measured::stagesWithKpi).toList());
		assertEquals(new Share(2, 4), journeys.stagesWithKpi());
	}

	@Test
	void oneJourneyCanBeAskedFor() {
		assertEquals(Optional.of(journeys.notMeasured().get(0)), journeys.of(shop.all(Journey.class).get(1)));
	}

	@Test
	void choicesOfUnknownJourneysAndGoalsCountForNone() {
		JourneyText.Checked broken = JourneyText.check("journey Buy { }\nmeasure Nothing because Buy.Sell\nmeasure Buy because Buy.Nothing");
		MeasuredJourneys found = MeasuredJourneys.of(broken.index());
		assertEquals(2, broken.all(MeasuringChoice.class).size());
		assertEquals(List.of("Buy"), names(found.measured()));
		assertEquals(List.of(), found.measured().get(0).goals());
	}

	private static List<String> names(List<Measured> measured) {
		return measured.stream().map(one -> one.journey().getName()).toList();
	}
}
