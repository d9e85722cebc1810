// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
				| 1.1 Page | 2 | survey, 12,000 people, 28 February 2026, Panel<br>observation | 12 months (28 February 2026) | 31 December 2026 – overdue for 2 months |
				| Léa | 1 | interview, 1 person, 31 January 2026 | 13 months (31 January 2026) |  |
				### Overdue reviews
				| About | Owner | Next review |
				| --- | --- | --- |
				| Buy | Board | 31 December 2026 – overdue for 2 months |
				| Sell |  | 1 May 2026 – overdue for 10 months |
				| 1.2 Shelf |  | 28 February 2027 – overdue for 1 day |
				""".lines().toList(), on(LocalDate.of(2027, 3, 1)));
	}

	@Test
	void aReviewIsNotOverdueOnItsDay() {
		assertEquals("| 1.2 Shelf | 1 | 28 February 2027 |", on(LocalDate.of(2027, 2, 28)).get(7));
	}

	@Test
	void evidenceDatedInTheFutureIsShownAndDoesNotCount() {
		assertEquals("""
				## What is known, and what is assumed
				- **Claims with evidence** 2 of 3 (67%)
				- **Personas with evidence** 0 of 2 (0%)
				- **Ages on** 30 January 2026
				### Assumptions
				| About | Claims | Does not count | Next review |
				| --- | --- | --- | --- |
				| 1.2 Shelf | 1 |  | 28 February 2027 |
				| Léa | 1 | interview, 1 person, 31 January 2026 – dated in the future |  |
				| Max | 1 |  | 30 June 2027 |
				### Evidence
				| About | Claims | Behind it | Age | Next review |
				| --- | --- | --- | --- | --- |
				| 1.1 Page | 2 | observation<br>survey, 12,000 people, 28 February 2026, Panel – dated in the future | not known | 31 December 2026 |
				""".lines().toList(), on(LocalDate.of(2026, 1, 30)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-03-01 | 0 days    | 0 jour
			2026-03-02 | 1 day     | 1 jour
			2026-03-14 | 13 days   | 13 jours
			2026-03-15 | 2 weeks   | 2 semaines
			2026-04-30 | 8 weeks   | 8 semaines
			2026-05-01 | 2 months  | 2 mois
			2027-05-01 | 14 months | 14 mois
			2028-02-29 | 23 months | 23 mois
			2028-03-01 | 2 years   | 2 ans
			2031-02-28 | 4 years   | 4 ans
			""")
	void agesAreToldAsPeopleSayThem(LocalDate today, String english, String french) {
		String text = "persona P \"P\" { evidence diary on 2026-03-01 } journey J for P { }";
		assertEquals(List.of("| P | 1 | diary, 1 March 2026 | %s (1 March 2026) |".formatted(english)),
				last(ReportText.section(report(text, Locale.ENGLISH, today), "journey-j-known")));
		assertEquals(List.of("| P | 1 | journal de bord, 1er mars 2026 | %s (1er mars 2026) |".formatted(french)),
				last(ReportText.section(report(text, Locale.FRENCH, today), "journey-j-known")).stream().map(line -> line.replace('\u00A0', ' ').replace('\u202F', ' ')).toList());
	}

	@Test
	void aPersonaWhoIsNamedTwiceIsThereOnce() {
		assertEquals("- **Personas with evidence** 0 of 1 (0%)",
				ReportText.section("persona P \"P\" { } journey J for P, P { }", "journey-j-evidence").get(2));
	}

	private static List<String> last(List<String> lines) {
		return lines.subList(lines.size() - 1, lines.size());
	}

	private static Document report(String text, Locale locale, LocalDate today) {
		return ReportSections.document(JourneyText.assertNoMistake(text).index(), locale, Optional.of(today), List.of());
	}

	private static List<String> on(LocalDate today) {
		return ReportText.section(report(TEXT, Locale.ENGLISH, today), "journey-buy-evidence");
	}
}
