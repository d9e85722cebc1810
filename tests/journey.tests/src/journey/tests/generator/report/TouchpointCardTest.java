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

import journey.generator.report.Reports;
import journey.generator.report.sections.ReportSections;
import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** The card of a touchpoint. */
class TouchpointCardTest {

	private static final String TEXT = """
			import std.channels.*
			persona Lea "Léa" { goal Choose "Choose without regret" }
			persona Marc { }
			source Web "Web analytics" is analytics { }
			event Seen "Page seen" from Web { }
			content Guide "Which screen?" at "https://example.org/sizes"
			content Leaflet "A leaflet" at "in the shop"
			survey Poll "How was it?" is csat from Web { after Buy.Look.Page }
			journey Buy "Buy a phone" for Lea, Marc {
				stage Look {
					/** The first page. */
					touchpoint Page "Product page" via website, app device smartphone, desktop {
						kind visit moment pre
						does "Opens two pages" does "Scrolls"
						thinks "« In another order »"
						feels Lea -1 "annoyed" feels Marc +2
						seeks "Which screen" answered by Guide seeks "The weight" seeks "The colours" answered by Leaflet
						receives "The price"
						tracked by Seen, Poll
						serves Lea.Choose
						timing 2 days after Look
						/** Since May. */
						pain Sheets "Data sheets" severity workaround
						pain Slow severity abandonment
						gain "Sees it at once"
						/** Cheap. */
						opportunity Same "The same order" for Sheets { impact 4 effort 2 owner "Content" contributors "Nora" review 2027-03-01 }
						opportunity Nothing
						evidence interview of 12 on 2026-02-17 from "https://example.org/study" "I will note that down"
						evidence diary of 1 from "in the archive"
						key "Here the brand is decided"
						owner "Web team" review 2027-05-31 contributors "Studio"
					}
				}
			}
			journey Faster { state to-be of Buy stage Look { touchpoint Side { timing 1 hour after Buy.Look.Page replaces Buy.Look.Page } } }
			kpi Rate "Conversion" measures Buy.Look.Page { target >= 3% }
			personalisation Near "Nearest shop" at Buy.Look.Page { rule "By town" moves Rate }
			intervention Card "A card" is recommendation at Buy.Look.Page { }
			""";

	@Test
	void everythingThatTheTextSaysIsOnTheCard() {
		assertEquals(List.of(
				"### Product page",
				"1.1 **★ Key moment: Here the brand is decided**",
				"The first page.",
				"- **Kind** visit",
				"- **Moment** before the purchase",
				"- **Channels** Web site, Mobile application",
				"- **Devices** Smartphone, Computer",
				"- **Comes** 2 days after Look",
				"- **Does** Opens two pages · Scrolls",
				"- **Thinks** *In another order*",
				"- **Feels** Léa −1 annoyed · Marc +2",
				"- **Wants to know** Which screen → Which screen? (https://example.org/sizes) · The weight – unanswered · The colours → A leaflet (in the shop)",
				"- **Receives** The price",
				"- **Serves** Choose without regret (Léa)",
				"- **Pains** Data sheets – worked around – Since May. · Slow – makes people give up",
				"- **Gains** Sees it at once",
				"- **Opportunities** The same order – impact 4 of 5, effort 2 of 5, against “Data sheets”, owner: Content, with Nora, review on 1 March 2027 – Cheap."
						+ " · Nothing",
				"- **Evidence** interview, 12 people, 17 February 2026, https://example.org/study, *I will note that down* · diary, 1 person, in the archive",
				"- **Tracked by** Page seen (Web analytics) · How was it? (Web analytics)",
				"- **Asked afterwards** How was it? (Web analytics)",
				"- **KPIs** Conversion ≥\u00A03%",
				"- **Personalisation** Nearest shop – By town → Conversion",
				"- **Interventions** A card (recommendation)",
				"- **Owner** Web team",
				"- **Contributors** Studio",
				"- **Next review** 31 May 2027"), card(ReportText.section(TEXT, "stage-look")));
	}

	@Test
	void aTouchpointToBeTellsWhatItReplacesAndWhenItComes() {
		assertEquals(List.of("### Side", "1.1", "- **Comes** 1 h after 1.1 Product page", "- **Replaces** 1.1 Product page (Buy a phone)"),
				card(ReportText.section(TEXT, "stage-look-2")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			thinks "Hm"   | - **Evidence** assumption
			feels P 0     | - **Evidence** assumption
			pain N        | - **Evidence** assumption
			gain "Quick"  | - **Evidence** assumption
			does "Looks"  | - **Does** Looks
			""")
	void aClaimWithoutEvidenceIsAnAssumption(String member, String last) {
		String text = "persona P { } journey J { stage S { touchpoint T { %s } } }".formatted(member);
		assertEquals(last, ReportText.section(text, "stage-s").getLast());
	}

	@Test
	void aReviewThatShouldHaveTakenPlaceIsOverdue() {
		JourneyText.Checked checked = JourneyText.assertNoMistake("journey J { stage S { touchpoint T { review 2027-05-31 } } }");
		assertEquals("- **Next review** 31 May 2027", lastLine(checked, "2027-05-31"));
		assertEquals("- **Next review** 31 May 2027 – overdue", lastLine(checked, "2027-06-01"));
	}

	/** Other addresses could run something in the browser of the reader. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://example.org/a?b=c&d | <a href="https://example.org/a?b=c&amp;d">https://example.org/a?b=c&amp;d</a>
			http://example.org          | <a href="http://example.org">http://example.org</a>
			mailto:nora@example.org     | <a href="mailto:nora@example.org">mailto:nora@example.org</a>
			javascript:alert(1)         | javascript:alert(1)
			data:text/html,x            | data:text/html,x
			//example.org               | //example.org
			""")
	void onlyAddressesOfPagesAndMailCanBeFollowed(String address, String shown) {
		String text = "content C at \"%s\" journey J { stage S { touchpoint T { seeks \"It\" answered by C } } }".formatted(address);
		String report = Reports.files(JourneyText.assertNoMistake(text).index(), Locale.ENGLISH, Optional.empty(), List.of(), List.of(Reports.Format.HTML)).get(0).text();
		String start = "It → C (";
		int from = report.indexOf(start) + start.length();
		assertEquals(shown, report.substring(from, report.indexOf(")</dd>", from)));
	}

	@Test
	void wordsThatTheLanguageProposesAreTranslated() {
		String text = "journey J { stage S { touchpoint T { kind review evidence interview of 3 } touchpoint U { kind unboxing evidence diary } } }";
		assertEquals(List.of("## S", "### T", "1.1", "- **Type** avis", "- **Preuves** entretien, 3\u00A0personnes", "### U", "1.2", "- **Type** unboxing", "- **Preuves** journal de bord"),
				ReportText.section(ReportText.report(JourneyText.assertNoMistake(text), Locale.FRENCH), "stage-s"));
	}

	private static String lastLine(JourneyText.Checked checked, String today) {
		return ReportText.section(ReportSections.document(checked.index(), Locale.ENGLISH, Optional.of(LocalDate.parse(today)), List.of()), "stage-s").getLast();
	}

	/** What follows the first heading of a card. */
	private static List<String> card(List<String> page) {
		int start = 0;
		while (!page.get(start).startsWith("### ")) {
			start++;
		}
		return page.subList(start, page.size());
	}
}
