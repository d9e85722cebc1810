// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** Which persona lives which journey. */
class PersonaCoveragePartTest {

	private static final String TEXT = """
			channel web "Site" is website
			channel shop "Shop" is physical-presence
			channel chat "Chat" is chat
			persona Lea "Léa" { prefers web, chat }
			persona Max "Max" { }
			persona Tom "Tom" { }
			source Site is analytics { }
			event Paid from Site { }
			journey Buy "Buy" for Lea {
				stage Look "Look" { touchpoint Page "Page" via web { moment pre feels Max 0 } touchpoint Shelf "Shelf" via shop { moment pre } }
				stage Pay "Pay" { touchpoint Till "Till" via shop, web { tracked by Paid } }
				stage Use "Use" { }
			}
			journey Return "Return" for Max { stage Send "Send" { } }
			kpi Visits "Visits" measures Buy.Look, Buy.Look.Page { }
			kpi Sales "Sales" measures Buy.Pay { formula count(Paid) }
			kpi Money "Money" measures Buy { formula count(Paid) }
			""";

	@Test
	void personasStandAboveTheirJourneys() {
		assertEquals("""
				## Personas and journeys
				| Journey | Léa | Max | Tom |
				| --- | :-: | :-: | :-: |
				| Buy | ● | ○ |  |
				| Return |  | ● |  |
				● lives the journey · ○ appears in it
				Personas without journey: Tom
				""".lines().toList(), ReportText.section(TEXT, "lived"));
	}

	@Test
	void withoutPersonasThereIsNoSection() {
		assertEquals(false, ReportText.anchors(ReportText.report(JourneyText.assertNoMistake("journey J { }"), Locale.ENGLISH)).contains("lived"));
	}
}
