// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.model.journey.NamedElement;
import journey.model.queries.GoalAlignment;
import journey.model.queries.GoalAlignment.StageAlignment;
import journey.model.queries.GoalConflict.Kind;
import journey.tests.support.JourneyText;

class GoalAlignmentTest {

	private static final String SHOP = """
			persona Lea { goal Choose goal Learn activity Read activity Compare for Learn }
			source Site is analytics { }
			event Seen from Site { }
			survey Poll is nps from Site { asks "?" after Seen }
			journey Buy for Lea {
				goal customer Quick measured by Time <= 5
				goal business Sell measured by Rate
				goal customer Liked measured by Poll
				goal business Dream
				stage Look { touchpoint Page { tracked by Poll, Seen serves Lea.Read, Lea.Choose } touchpoint Again { serves Lea.Read, Lea.Compare } }
				stage Pay { }
				stage Wait { touchpoint Box { } }
				stage Nothing { }
			}
			kpi Rate measures Buy.Pay, Buy.Look { better higher }
			kpi Time measures Buy.Wait.Box, Buy.Pay { better lower }
			""";

	@Test
	void aStageHasTheGoalsThatAreMeasuredThere() {
		GoalAlignment alignment = of(SHOP);
		assertEquals("""
				Look [Sell] [Liked] [Choose, Learn] true
				Pay [Sell] [Quick] [] true
				Wait [] [Quick] [] false
				Nothing [] [] [] false
				""", alignment.stages().stream().map(GoalAlignmentTest::text).collect(Collectors.joining()));
		assertEquals("[Sell, Dream] [Quick, Liked]", names(alignment.business()) + " " + names(alignment.customer()));
	}

	@Test
	void aGoalThatNoStageHasIsElsewhere() {
		assertEquals("[Dream]", names(of(SHOP).elsewhere()));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			>= 5,  <= 5,   lower,   TENSION
			> 5,   < 9,    higher,  TENSION
			> 5,   < 5,    higher,  CONTRADICTION
			> 5,   <= 5,   higher,  CONTRADICTION
			< 5,   >= 5.0, higher,  CONTRADICTION
			>= 6,  <= 5.5, higher,  CONTRADICTION
			= 5,   > 5,    higher,  CONTRADICTION
			= 5,   = 6,    higher,  CONTRADICTION
			!= 5,  = 5,    higher,  CONTRADICTION
			= 5,   <= 5,   higher,  -
			= 5,   = 5.0,  higher,  -
			!= 5,  > 9,    higher,  -
			>= 6,  > 9,    higher,  -
			'',    <= 5,   higher,  TENSION
			'',    <= 5,   lower,   -
			'',    '',     higher,  -
			'',    <= 5,   context, -
			>= 6%, <= 5%,  higher,  CONTRADICTION
			>= 6%, <= 5,   higher,  TENSION
			>= 6%, <= 0.05, higher, CONTRADICTION
			>= 6%, <= 0.07, higher, TENSION
			>= 6 EUR, <= 5 USD, higher, TENSION
			>= 49 h, <= 2 days, lower, CONTRADICTION
			= 48 h, = 2 days,  lower,  -
			= 48 h, = 3 days,  lower,  CONTRADICTION
			> 90 s, < 1.5 min, lower,  CONTRADICTION
			>= 2 years, <= 23 months, lower, CONTRADICTION
			>= 1 month, <= 30 days, lower, TENSION
			>= 3,  <= 2 points, higher, TENSION
			""")
	void goalsThatPullOneNumberApartAreInConflict(String business, String customer, String better, String kind) {
		GoalAlignment alignment = of("journey J {\n goal business Ours measured by K %s\n goal customer Theirs measured by K %s\n }\nkpi K measures J { better %s }"
				.formatted(business, customer, better));
		assertEquals(kind == null ? List.of() : List.of("Ours Theirs " + kind), alignment.conflicts().stream()
				.map(conflict -> conflict.business().getName() + " " + conflict.customer().getName() + " " + conflict.kind()).toList());
	}

	@Test
	void aBareNumberHasTheUnitOfItsKpi() {
		assertEquals(Kind.CONTRADICTION, of("""
				journey J { goal business A measured by K >= 3  goal customer B measured by K <= 48 h }
				kpi K measures J { unit days }
				""").conflicts().getFirst().kind());
	}

	@Test
	void theDirectionOfAKpiMayComeFromItsTemplate() {
		assertEquals(1, of("""
				journey J { goal business A measured by K  goal customer B measured by K < 3 }
				kpi K from T() measures J { }
				template T() { formula 1 better higher }
				""").conflicts().size());
	}

	@Test
	void goalsOfOneSideOrOfTwoNumbersAreNotInConflict() {
		assertEquals(List.of(), of("""
				journey J { goal business A measured by K > 3  goal business B measured by K < 3  goal customer C measured by L < 3 goal customer D }
				kpi K measures J { }
				kpi L measures J { }
				""").conflicts());
	}

	private static GoalAlignment of(String text) {
		List<GoalAlignment> all = GoalAlignment.of(JourneyText.assertNoMistake(text).index());
		assertEquals(1, all.size());
		return all.get(0);
	}

	private static String text(StageAlignment stage) {
		return stage.stage().getName() + " " + names(stage.business()) + " " + names(stage.customer()) + " " + names(stage.served()) + " "
				+ stage.isForBoth() + "\n";
	}

	private static String names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList().toString();
	}
}
