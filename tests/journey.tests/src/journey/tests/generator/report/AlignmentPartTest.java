// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** What both sides want, stage by stage, and where they are in conflict. */
class AlignmentPartTest {

	private static final String TEXT = """
			persona Lea "Léa" { goal Save "Save money" }
			journey Buy "Buy a phone" for Lea {
				goal business Sell "Sell dear" measured by Price >= 300 EUR
				goal business Bundle "Ship together" measured by Wait > 3 days
				goal business Fame "Be known"
				goal customer Cheap "Pay little" measured by Price <= 200 EUR
				goal customer Fast "Wait little" measured by Wait
				stage Look "Look" { touchpoint Page }
				stage Pay "Pay" { touchpoint Till "Till" { serves Lea.Save } }
			}
			kpi Price "Price paid" measures Buy.Pay { better higher }
			kpi Wait "Waiting time" measures Buy.Pay { better lower }
			""";

	@Test
	void goalsStandBesideEachOtherAndConflictsBelow() {
		assertEquals("""
				## What both sides want
				| Stage | The company | Its customers |
				| --- | --- | --- |
				| Look | no goal | no goal |
				| Pay | Sell dear · Price paid<br>Ship together · Waiting time | Pay little · Price paid<br>Wait little · Waiting time<br>Save money · Léa |
				| In no stage | Be known |  |
				### Both cannot be reached
				- **Business** Sell dear · ≥\u00A0€300
				- **Customer** Pay little · ≤\u00A0€200
				- Measured by Price paid
				### They pull in opposite directions
				- **Business** Ship together · &gt;\u00A03 days
				- **Customer** Wait little
				- Measured by Waiting time
				""".lines().toList(), ReportText.section(TEXT, "journey-buy-alignment"));
	}

	@Test
	void withoutConflictThatIsSaid() {
		String text = "journey J { goal business Sell goal customer Save stage S { } }";
		assertEquals("No conflict is known between a goal of the company and one of its customers.", ReportText.section(text, "journey-j-alignment").getLast());
	}

	@Test
	void withOneSideOnlyNothingIsSaidAboutConflicts() {
		String text = "journey J { goal business Sell stage S { } }";
		assertEquals("| In no stage | Sell |  |", ReportText.section(text, "journey-j-alignment").getLast());
	}

	@Test
	void withoutGoalsThereIsNoSection() {
		assertEquals(false, ReportText.anchors(ReportText.report(JourneyText.assertNoMistake("journey J { stage S { touchpoint T } }"), Locale.ENGLISH)).contains("journey-j-alignment"));
	}
}
