// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** What hurts, what could be done, and what first. */
class PrioritiesPartTest {

	private static final String TEXT = """
			channel site is website
			journey J {
				stage Buy {
					touchpoint Cart via site {
						pain Fees "Late fees" severity abandonment
						pain Slow "Slow page"
						opportunity Early "Fees at once" for Fees { impact 5 effort 1 owner "Shop" }
						opportunity Free "No fees" for Fees { impact 5 effort 5 }
						opportunity Someday "Something else"
					}
				}
			}
			""";

	@Test
	void theFirstLinesTellWhereToBeginAndWhatHasNoAnswer() {
		assertEquals(List.of(
				"## Pains and opportunities",
				"### Begin here: much impact, little effort",
				"- Fees at once",
				"### Pains without an opportunity",
				"- Slow page – 1.1 Cart"), ReportText.section(TEXT, "journey-j-priorities").subList(0, 5));
	}

	@Test
	void theBestFirstStepIsTheFirst() {
		assertEquals(List.of("- Much", "- Some", "- Dearer"), ReportText.section("""
				journey J { stage S { touchpoint T {
					opportunity Dearer { impact 4 effort 2 }
					opportunity No { impact 3 effort 1 }
					opportunity Some { impact 4 effort 1 }
					opportunity Much { impact 5 effort 1 }
				} } }
				""", "journey-j-priorities").subList(2, 5));
	}

	@Test
	void nobodyBeginsInAJourneyToBe() {
		assertEquals(List.of("## Pains and opportunities", "### Priorities"), ReportText.section(
				"journey J { state to-be stage S { touchpoint T { opportunity O { impact 5 effort 1 } } } }", "journey-j-priorities").subList(0, 2));
	}

	@Test
	void theBestOpportunitiesStandAtTheTopOnTheLeft() {
		assertEquals(List.of(
				"## Priorities",
				"| Impact and effort | Effort 1 | Effort 2 | Effort 3 | Effort 4 | Effort 5 |",
				"| --- | --- | --- | --- | --- | --- |",
				"| Impact 5 | Fees at once |  |  |  | No fees |",
				"| Impact 4 |  |  |  |  |  |",
				"| Impact 3 |  |  |  |  |  |",
				"| Impact 2 |  |  |  |  |  |",
				"| Impact 1 |  |  |  |  |  |",
				"Without a place because not rated from 1 to 5: Something else"), ReportText.section(TEXT, "journey-j-matrix"));
	}

	@Test
	void ratingsOutsideTheScaleHaveNoPlace() {
		assertEquals(List.of("## Priorities", "Without a place because not rated from 1 to 5: O"), ReportText.section(
				"journey J { stage S { touchpoint T { opportunity O { impact 6 effort 0 } } } }", "journey-j-matrix"));
	}

	@Test
	void painsTellWhatTheyDoAndWhatWouldEaseThem() {
		assertEquals(List.of(
				"## Pains",
				"| Pain | Where | What it does | Opportunities |",
				"| --- | --- | --- | --- |",
				"| Late fees | 1.1 Cart | makes people give up | Fees at once<br>No fees |",
				"| Slow page | 1.1 Cart |  |  |"), ReportText.section(TEXT, "journey-j-pains"));
	}

	@Test
	void opportunitiesTellWhomToAsk() {
		assertEquals(List.of(
				"## Opportunities",
				"| Opportunity | Where | Eases | Impact | Effort | Owner |",
				"| --- | --- | --- | --- | --- | --- |",
				"| Fees at once | 1.1 Cart | Late fees | 5 | 1 | Shop |",
				"| No fees | 1.1 Cart | Late fees | 5 | 5 |  |",
				"| Something else | 1.1 Cart |  |  |  |  |"), ReportText.section(TEXT, "journey-j-opportunities"));
	}

	@Test
	void nothingIsSaidOfAJourneyWithoutPains() {
		assertEquals(false, ReportText.anchors(ReportText.report(JourneyText.assertNoMistake("journey J { stage S { touchpoint T { } } }"), Locale.ENGLISH))
				.contains("journey-j-priorities"));
	}
}
