// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import journey.tests.support.ReportText;

/** The way from a journey of today to the journey to be. */
class GapsPartTest {

	private static final String TEXT = """
			channel web "Site" is website
			channel shop "Shop" is physical-presence
			persona Lea "Léa" { }
			journey Today "Buy today" for Lea {
				state as-is
				stage Pay "Pay" {
					touchpoint Page "Page" via web { feels Lea 1 }
					touchpoint Till "Till" via shop { feels Lea -2 pain Queue "Long queue" }
					touchpoint Form "Form" via shop { feels Lea -1 }
				}
			}
			journey Better "Buy tomorrow" for Lea {
				state to-be of Today
				stage Pay "Pay" {
					touchpoint Page "Page" via web { feels Lea 1 }
					touchpoint Scan "Scan" via web { replaces Today.Pay.Till feels Lea 2 pain Login "Another login" }
					touchpoint Thanks "Thanks" via web
				}
			}
			""";

	@Test
	void theJourneyToBeTellsEachStepThatChanges() {
		assertEquals("""
				## From today to the journey to be
				Replaces Buy today · kept: 1 · changed: 1 · new: 1 · dropped: 1 · pains that go: 1 · pains that come: 1
				| Step | What happens | Today | Feelings | Channels | Pains |
				| --- | --- | --- | --- | --- | --- |
				| 1.2 Scan | changed | 1.2 Till | Léa −2 → +2 | \\+ Site<br>− Shop | goes Long queue<br>comes Another login |
				| 1.3 Thanks | new |  |  | \\+ Site |  |
				| 1.3 Form | dropped |  | Léa −1 | − Shop |  |
				""".lines().toList(), ReportText.section(TEXT, "journey-better-gaps"));
	}

	@Test
	void theJourneyOfTodayTellsByWhatItWillBeReplaced() {
		assertEquals("""
				## From today to the journey to be
				Will be replaced by Buy tomorrow · kept: 1 · changed: 1 · new: 1 · dropped: 1 · pains that go: 1 · pains that come: 1
				""".lines().toList(), ReportText.section(TEXT, "journey-today-gaps"));
	}
}
