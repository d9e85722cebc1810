// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** What stands above the map of a journey. */
class JourneyOverviewTest {

	private static final String TEXT = """
			persona Lea "Léa" { }
			/** Once a year. */
			journey Buy "Buy a phone" for Lea {
				scope end-to-end state as-is basis observed inactive after 60 days
				owner "Care" review 2027-05-31 contributors "Drivers", "Depot"
				/** Slowly. */
				goal business Sell "Sell more" is sales measured by Rate >= 3.5% by 2027-06-30 { owner "Shop" review 2027-03-01 contributors "Nora" }
				goal customer Choose "Choose well"
				stage S { touchpoint T { } }
				includes Unbox after S.T
				includes Unbox
			}
			journey Unbox "Unbox it" { }
			journey Better "Buy it faster" { state to-be of Buy }
			kpi Rate "Conversion" measures Buy { }
			personalisation Near "The nearest shop" at Buy { rule "Members see its stock" moves Rate }
			intervention Card "A card" is thank-you at Buy { moves Rate }
			""";

	@Test
	void everythingThatTheJourneySaysOfItselfIsTold() {
		assertEquals(List.of(
				"## Buy a phone",
				"Once a year.",
				"- **Lived by** Léa",
				"- **Scope** end to end",
				"- **State** journey of today",
				"- **Basis** observed",
				"- **Counts as left after** 60 days without an event",
				"- **Journey to be** Buy it faster",
				"- **Includes** Unbox it after 1.1 T · Unbox it",
				"- **KPIs** Conversion",
				"- **Personalisation** The nearest shop – Members see its stock → Conversion",
				"- **Interventions** A card (thanks) → Conversion",
				"- **Owner** Care",
				"- **Contributors** Drivers, Depot",
				"- **Next review** 31 May 2027",
				"| Goal | Whose | About | Measured by | Target | Responsibility |",
				"| --- | --- | --- | --- | --- | --- |",
				"| Sell more<br>Slowly. | Business | sales | Conversion | ≥\u00A03.5% by 30 June 2027 | owner: Shop<br>with Nora<br>review on 1 March 2027 |",
				"| Choose well | Customer |  |  |  |  |",
				"### Journey map"), ReportText.section(TEXT, "journey-buy").subList(0, 20));
	}

	@Test
	void aPartTellsOfItsWholeOnce() {
		assertEquals(List.of("## Unbox it", "- **Part of** Buy a phone"), ReportText.section(TEXT, "journey-unbox"));
	}

	@Test
	void aJourneyToBeTellsOfTheOneOfToday() {
		assertEquals(List.of("## Buy it faster", "- **State** journey to be", "- **Journey of today** Buy a phone"), ReportText.section(TEXT, "journey-better").subList(0, 3));
	}

	@Test
	void aColumnInWhichNothingStandsIsLeftOut() {
		assertEquals(List.of("## J", "| Goal | Whose |", "| --- | --- |", "| G | Business |"),
				ReportText.section("journey J { goal business G }", "journey-j"));
	}

	@Test
	void inFrenchToo() {
		assertEquals(List.of("## J", "- **Considéré comme parti après** 2 semaines sans événement", "- **Prochaine revue** 31 mai 2027"),
				ReportText.section(ReportText.report(JourneyText.assertNoMistake("journey J { inactive after 2 weeks review 2027-05-31 }"), Locale.FRENCH), "journey-j")
						.stream().map(line -> line.replace('\u00A0', ' ')).toList());
	}
}
