// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import journey.model.journey.Journey;
import journey.model.journey.NamedElement;
import journey.model.journey.Opportunity;
import journey.model.queries.FirstSteps;
import journey.tests.support.JourneyText;

/** What to begin with. */
class FirstStepsTest {

	private static final String SHOP = """
			journey Future { state to-be of Buy stage S { touchpoint T { opportunity Dream { impact 5 effort 1 } } } }
			journey Buy { stage S { touchpoint T {
				opportunity Dear { impact 5 effort 3 }
				opportunity Small { impact 3 effort 1 }
				opportunity Unrated
				opportunity Odd { impact 9 effort 1 }
				opportunity Good { impact 5 effort 2 }
				opportunity Quick { impact 4 effort 1 }
			} } }
			journey Ask { stage S { touchpoint T { opportunity Best { impact 5 effort 1 } opportunity Even { impact 5 effort 2 } } } }
			""";

	private final JourneyText.Checked shop = JourneyText.assertNoMistake(SHOP);

	@Test
	void theyBringMuchForLittleEffortTheBestFirst() {
		assertEquals(List.of("Best", "Quick", "Good", "Even"), names(FirstSteps.of(shop.index())));
	}

	@Test
	void aJourneyHasItsOwn() {
		assertEquals(List.of(List.of(), List.of("Quick", "Good"), List.of("Best", "Even")),
				shop.index().elements(Journey.class).stream().map(FirstSteps::of).map(FirstStepsTest::names).toList());
	}

	private static List<String> names(List<Opportunity> opportunities) {
		return opportunities.stream().map(NamedElement::getName).toList();
	}
}
