// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import journey.generator.report.ReportFinding;
import journey.generator.report.document.Document;
import journey.generator.report.sections.ReportSections;
import journey.model.rules.Severity;
import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** What a board reads. */
class SummaryPartTest {

	private static final String TEXT = """
			source Polls is survey { }
			persona Lea "Léa" { }
			persona Max "Max" { }
			persona Tom "Tom" { }
			journey Buy "Buy" for Lea, Max {
				goal business Sell "Sell dear" measured by Price >= 300 EUR
				goal customer Cheap "Pay little" measured by Price <= 200 EUR
				stage Look "Look" {
					touchpoint Page "Page" { feels Lea -1 feels Max 1 key "First look" pain Slow "Slow" severity trivial pain Blank "Blank page" severity abandonment evidence interview }
					touchpoint Shelf "Shelf" { feels Lea 0 feels Max 2 pain Empty "Empty shelf" pain Dusty "Dusty" severity workaround
						opportunity Refill "Refill" for Empty { impact 4 effort 2 } opportunity Light "More light" { impact 2 effort 1 } opportunity Music "Music" }
				}
				stage Pay "Pay" { touchpoint Till "Till" { feels Lea -1 key "The end" tracked by Score opportunity Quick "Quick till" { impact 5 effort 1 } opportunity Odd "Odd" { impact 9 effort 1 } } }
			}
			journey Future "Buy tomorrow" for Lea {
				state to-be of Buy
				stage Look "Look" { touchpoint Robot "Robot" { feels Lea -2 key "New" pain Creepy "Creepy" severity abandonment opportunity Face "A face" { impact 5 effort 1 } opportunity Voice } }
			}
			survey Score is csat(top2 of 5) from Polls { }
			source Anything is crm { time "at" }
			event Any from Anything { }
			kpi Price "Price paid" measures Buy.Pay { window 7 days every week formula count(Any) }
			measure Buy because Buy.Sell
			""";

	@Test
	void theSummaryTellsWhatMatters() {
		assertEquals("""
				## Summary
				- **Journeys** 2
				- **Stages** 3
				- **Touchpoints** 4
				- **Personas** 3
				- **KPIs** 1
				- **Stages with a KPI that can be computed** 33%
				- **Claims with evidence** 44%
				### Where it feels worst
				- Léa −1 1.1 Page (Buy) · 2.1 Till (Buy)
				### Key moments
				- Key moments at which customers are asked how it was: 1 of 2.
				- not asked 1.1 Page (Buy)
				- asked 2.1 Till (Buy)
				### Pains nobody eases
				- makes people give up Blank page · 1.1 Page (Buy)
				- worked around Dusty · 1.2 Shelf (Buy)
				- annoying Slow · 1.1 Page (Buy)
				- Empty shelf · 1.2 Shelf (Buy)
				### Begin here: much impact, little effort
				- Quick till · impact\u00A05, effort\u00A01 · 2.1 Till (Buy)
				- Refill · impact\u00A04, effort\u00A02 · 1.2 Shelf (Buy)
				- Opportunities without rating: 2
				### Goals in conflict
				- Sell dear – Pay little · Price paid
				### Journeys that are not measured
				- All journeys of today are measured.
				### Open findings
				- Nothing is left to fix.
				""".lines().toList(), ReportText.section(TEXT, "summary"));
	}

	@Test
	void whatIsNotKnownIsSaid() {
		assertEquals("""
				## Summary
				- **Journeys** 1
				- **Stages** 0
				- **Touchpoints** 0
				- **Personas** 0
				- **KPIs** 0
				- **Stages with a KPI that can be computed** not known
				- **Claims with evidence** not known
				### Where it feels worst
				- Not known: no journey of today tells what a persona feels.
				### Key moments
				- Not known: no journey of today names a key moment.
				### Pains nobody eases
				- Not known: no journey of today names a pain.
				### Begin here: much impact, little effort
				- Not known: no journey of today names an opportunity.
				### Goals in conflict
				- Not known: no journey has goals of both the company and its customers.
				### Journeys that are not measured
				- Buy
				### Open findings
				- Nothing is left to fix.
				""".lines().toList(), ReportText.section("journey Buy \"Buy\" { }", "summary"));
	}

	@Test
	void longListsTellHowManyMoreThereAre() {
		String text = """
				persona P1 "P1" { }
				persona P2 "P2" { }
				persona P3 "P3" { }
				persona P4 "P4" { }
				persona P5 "P5" { }
				persona P6 "P6" { }
				persona P7 "P7" { }
				journey J1 "J1" { }
				journey J2 "J2" { }
				journey J3 "J3" { }
				journey J4 "J4" { }
				journey J5 "J5" { }
				journey J6 "J6" { }
				journey J7 "J7" { }
				""";
		assertEquals(List.of("- J1", "- J2", "- J3", "- J4", "- J5", "- and 2 more"), lines(text, "Journeys that are not measured"));
	}

	@Test
	void ofManyEquallyLowMomentsThreeAreNamed() {
		String text = "persona Lea { } journey J for Lea { stage S { " + IntStream.range(1, 6).mapToObj(i -> "touchpoint T" + i + " { feels Lea -2 } ").collect(Collectors.joining()) + "} }";
		assertEquals(List.of("- Lea −2 1.1 T1 · 1.2 T2 · 1.3 T3 · and 2 more"), lines(text, "Where it feels worst"));
	}

	@Test
	void whatIsAllRightIsSaid() {
		String text = """
				persona Lea { }
				journey J for Lea {
					goal business Sell
					goal customer Save
					stage S { touchpoint T { pain P opportunity O for P { impact 1 effort 5 owner "Me" } } }
				}
				measure J because J.Sell
				""";
		assertEquals(List.of("- There is an opportunity for each pain, and somebody who answers for it."), lines(text, "Pains nobody eases"));
		assertEquals(List.of("- No conflict is known."), lines(text, "Goals in conflict"));
		assertEquals(List.of("- All journeys of today are measured."), lines(text, "Journeys that are not measured"));
	}

	@Test
	void opportunitiesThatAreNoFirstStepsAreSaidToBeNone() {
		String text = "journey J { stage S { touchpoint T { opportunity Dear { impact 5 effort 3 } opportunity Small { impact 3 effort 1 } } } }";
		assertEquals(List.of("- Nothing brings much for little effort."), lines(text, "Begin here: much impact, little effort"));
	}

	@Test
	void overdueReviewsStandAtTheEndTheLongestOverdueFirst() {
		String text = """
				persona Lea "Léa" { review 2026-02-01 owner "Ann" }
				journey J "Buy" { goal business Sell "Sell" { review 2026-12-31 } stage S { touchpoint T "Till" { review 2024-02-29 } } }
				measure J because J.Sell { review 2026-02-26 }
				""";
		Document report = ReportSections.document(JourneyText.assertNoMistake(text).index(), Locale.ENGLISH, Optional.of(LocalDate.of(2026, 3, 1)), List.of());
		List<String> lines = ReportText.section(report, "summary");
		assertEquals(List.of("### Overdue reviews", "- 1.1 Till · 29 February 2024 – overdue for 2 years", "- Léa · 1 February 2026 – overdue for 4 weeks · Ann",
				"- Buy · 26 February 2026 – overdue for 3 days"), lines.subList(lines.size() - 4, lines.size()));
	}

	@Test
	void evidenceDatedAfterTodayDoesNotCount() {
		String text = "persona P { } journey J { stage S { touchpoint T { thinks \"Hm\" evidence diary on 2026-03-02 } touchpoint U { thinks \"Oh\" evidence diary on 2026-03-01 } } }";
		Document report = ReportSections.document(JourneyText.assertNoMistake(text).index(), Locale.ENGLISH, Optional.of(LocalDate.of(2026, 3, 1)), List.of());
		assertEquals("- **Claims with evidence** 50%", ReportText.section(report, "summary").get(7));
	}

	@Test
	void findingsAreCountedTheGravestFirst() {
		List<ReportFinding> findings = Stream.of(Severity.INFO, Severity.WARNING, Severity.INFO, Severity.ERROR).map(SummaryPartTest::finding).toList();
		Document report = ReportSections.document(JourneyText.assertNoMistake("journey J { }").index(), Locale.ENGLISH, Optional.empty(), findings);
		List<String> lines = ReportText.section(report, "summary");
		assertEquals(List.of("### Open findings", "- Errors: 1", "- Warnings: 1", "- Notes: 2"), lines.subList(lines.size() - 4, lines.size()));
	}

	private static List<String> lines(String text, String title) {
		List<String> lines = ReportText.section(text, "summary");
		int start = lines.indexOf("### " + title) + 1;
		return lines.stream().skip(start).takeWhile(line -> !line.startsWith("#")).toList();
	}

	private static ReportFinding finding(Severity severity) {
		return new ReportFinding(severity, "JNY-101", "a finding", "shop.journey:1");
	}
}
