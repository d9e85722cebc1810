// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import journey.generator.report.document.Document;
import journey.generator.report.sections.ReportSections;
import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** What is known, what is assumed, and since when. */
class EvidencePartTest {

	private static final String TEXT = """
			persona Lea "Léa" { evidence interview of 1 on 2026-01-31 }
			persona Max "Max" { review 2027-06-30 }
			journey Buy "Buy" for Lea, Max {
				review 2026-12-31
				owner "Board"
				goal business Sell "Sell" { review 2026-05-01 }
				stage Look "Look" {
					touchpoint Page "Page" { feels Lea -1 thinks "Hm" evidence survey of 12000 on 2026-02-28 from "Panel" evidence observation }
					touchpoint Shelf "Shelf" { feels Lea 1 review 2027-02-28 }
					touchpoint Silent "Silent"
				}
			}
			""";

	@Test
	void withoutADayDatesAreTold() {
		assertEquals("""
				## What is known, and what is assumed
				- **Claims with evidence** 2 of 3 (67%)
				- **Personas with evidence** 1 of 2 (50%)
				### Assumptions
				| About | Claims | Next review |
				| --- | --- | --- |
				| 1.2 Shelf | 1 | 28 February 2027 |
				| Max | 1 | 30 June 2027 |
				### Evidence
				| About | Claims | Behind it | Next review |
				| --- | --- | --- | --- |
				| 1.1 Page | 2 | survey, 12,000 people, 28 February 2026, Panel<br>observation | 31 December 2026 |
				| Léa | 1 | interview, 1 person, 31 January 2026 |  |
				""".lines().toList(), ReportText.section(TEXT, "journey-buy-evidence"));
	}

	@Test
	void onADayAgesAndOverdueReviewsAreTold() {
		assertEquals("""
				## What is known, and what is assumed
				- **Claims with evidence** 2 of 3 (67%)
				- **Personas with evidence** 1 of 2 (50%)
				- **Ages on** 1 March 2027
				### Assumptions
				| About | Claims | Next review |
				| --- | --- | --- |
				| 1.2 Shelf | 1 | 28 February 2027 – overdue for 1 day |
				| Max | 1 | 30 June 2027 |
				### Evidence
				| About | Claims | Behind it | Age | Next review |
				| --- | --- | --- | --- | --- |
				| 1.1 Page | 2 | survey, 12,000 people, 28 February 2026, Panel<br>observation | 366 days | 31 December 2026 – overdue for 60 days |
				| Léa | 1 | interview, 1 person, 31 January 2026 | 394 days |  |
				### Overdue reviews
				| About | Owner | Next review |
				| --- | --- | --- |
				| Buy | Board | 31 December 2026 – overdue for 60 days |
				| Sell |  | 1 May 2026 – overdue for 304 days |
				| 1.2 Shelf |  | 28 February 2027 – overdue for 1 day |
				""".lines().toList(), on(LocalDate.of(2027, 3, 1)));
	}

	@Test
	void aReviewIsNotOverdueOnItsDay() {
		assertEquals("| 1.2 Shelf | 1 | 28 February 2027 |", on(LocalDate.of(2027, 2, 28)).get(7));
	}

	@Test
	void whatIsDatedAfterTodayHasNoAge() {
		assertEquals("| Léa | 1 | interview, 1 person, 31 January 2026 | not known |  |", on(LocalDate.of(2026, 1, 30)).get(13));
	}

	private static List<String> on(LocalDate today) {
		Document report = ReportSections.document(JourneyText.assertNoMistake(TEXT).index(), Locale.ENGLISH, Optional.of(today), List.of());
		return ReportText.section(report, "journey-buy-evidence");
	}
}
