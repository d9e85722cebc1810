// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import journey.tests.support.ReportText;

/** What a journey covers and what it leaves out. */
class CoveragePartTest {

	private static final String TEXT = """
			channel web "Site" is website
			channel shop "Shop" is physical-presence
			channel chat "Chat" is chat
			persona Lea "Léa" { prefers web, chat }
			persona Max "Max" { }
			persona Tom "Tom" { }
			source Site is analytics { time "at" }
			event Paid from Site { }
			journey Buy "Buy" for Lea {
				stage Look "Look" { touchpoint Page "Page" via web { moment pre feels Max 0 } touchpoint Shelf "Shelf" via shop { moment pre } }
				stage Pay "Pay" { touchpoint Till "Till" via shop, web { tracked by Paid } }
				stage Use "Use" { }
			}
			journey Return "Return" for Max { stage Send "Send" { } }
			source Anything is crm { time "at" }
			event Any from Anything { }
			kpi Visits "Visits" measures Buy.Look, Buy.Look.Page { window 7 days every week formula count(Any) }
			kpi Sales "Sales" measures Buy.Pay { window 7 days every week formula count(Paid) }
			kpi Money "Money" measures Buy { window 7 days every week formula count(Paid) }
			""";

	@Test
	void momentsKpisAndChannelsAreMatrices() {
		assertEquals("""
				## Coverage
				- **Stages with a KPI that can be computed** 2 of 3 (67%)
				- **Touchpoints that a KPI measures** 3 of 3 (100%)
				### Stages and moments
				| Stage | before the purchase | during the purchase | after the purchase | not said |
				| --- | :-: | :-: | :-: | :-: |
				| Look | 2 |  |  |  |
				| Pay |  |  |  | 1 |
				| Use |  |  |  |  |
				### Touchpoints and KPIs
				| Touchpoint | Visits | Sales | Money |
				| --- | :-: | :-: | :-: |
				| 1.1 Page | ● |  |  |
				| 1.2 Shelf | ○ |  |  |
				| 2.1 Till |  | ○ | ◇ |
				● measures the touchpoint itself · ○ measures its stage · ◇ is computed from what is recorded there
				### Touchpoints and channels
				| Touchpoint | Site | Shop | Chat |
				| --- | :-: | :-: | :-: |
				| 1.1 Page | ● |  |  |
				| 1.2 Shelf |  | ○ |  |
				| 2.1 Till | ● | ○ |  |
				● on a channel that a persona prefers · ○ on another channel
				Preferred, but without any touchpoint: Chat
				""".lines().toList(), ReportText.section(TEXT, "journey-buy-coverage"));
	}

	@Test
	void aJourneyWithoutTouchpointsTellsItsStagesOnly() {
		assertEquals(List.of("## Coverage", "- **Stages with a KPI that can be computed** 0 of 1 (0%)", "- **Touchpoints that a KPI measures** not known"),
				ReportText.section(TEXT, "journey-return-coverage"));
	}

	@Test
	void whatIsTooWideForAPageIsListed() {
		String text = """
				channel c1 "C1" is website
				channel c2 "C2" is website
				channel c3 "C3" is website
				channel c4 "C4" is website
				channel c5 "C5" is website
				channel c6 "C6" is website
				channel c7 "C7" is website
				channel c8 "C8" is website
				channel c9 "C9" is website
				channel c10 "C10" is website
				channel c11 "C11" is website
				channel c12 "C12" is website
				channel c13 "C13" is website
				persona Lea "Léa" { prefers c3 }
				journey Buy "Buy" for Lea { stage Pay "Pay" { touchpoint A "A" via c3, c1 touchpoint B "B" via c13, c12, c11, c10, c9, c8, c7, c6, c5, c4, c3, c2 touchpoint C "C" } }
				""";
		assertEquals("""
				## Touchpoints and channels
				| Touchpoint | Channels |
				| --- | --- |
				| 1.1 A | ● C3<br>○ C1 |
				| 1.2 B | ● C3<br>○ C13<br>○ C12<br>○ C11<br>○ C10<br>○ C9<br>○ C8<br>○ C7<br>○ C6<br>○ C5<br>and 2 more |
				| 1.3 C |  |
				● on a channel that a persona prefers · ○ on another channel
				""".lines().toList(), ReportText.section(text, "journey-buy-channels"));
	}
}
