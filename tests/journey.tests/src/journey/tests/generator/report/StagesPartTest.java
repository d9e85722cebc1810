// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.generator.report.document.Section;
import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** The page of a stage, without the cards of its touchpoints. */
class StagesPartTest {

	private static final String TEXT = """
			taxonomy house "Our stages" { stage hunt "The hunt" is consideration }
			source Web is analytics { }
			event Ordered "Order paid" from Web { has total : money(EUR) }
			persona Lea "Léa" { goal Choose "Choose without regret" activity Read "Reads reviews" for Choose }
			survey Poll "Poll" is nps from Web { after Ordered }
			journey Buy {
				goal business Sell "Sell more" measured by Rate >= 3%
				goal customer Glad "Be glad" measured by Poll
				goal business Other "Somewhere else"
				/** Two brands. */
				stage Compare "Which of the two?" is house.hunt {
					exit when Ordered where total >= 4 EUR
					question "Does it get slower?", "« Is there an update? »"
					competitor "The maker", "The discounter"
					touchpoint Page "Product page" { serves Lea.Choose, Lea.Read }
					touchpoint Till { tracked by Ordered serves Lea.Choose }
					owner "Web" review 2027-05-31 contributors "Nora"
				}
			}
			kpi Rate "Conversion" measures Buy.Compare.Page, Buy.Compare { target >= 3.5% warn < 2% }
			kpi Visits measures Buy.Compare.Page { }
			personalisation Near "Nearest" at Buy.Compare { rule "By town" }
			intervention Card "A card" is thank-you at Buy.Compare { }
			""";

	/** Half of the sheets would be empty. */
	@Test
	void aStageBeginsNoSheetOfItsOwn() {
		List<Section> stages = ReportText.report(JourneyText.assertNoMistake("journey J { stage A { } stage B { } }"), Locale.ENGLISH).pages().getFirst().sections()
				.stream().flatMap(section -> section.parts().stream()).flatMap(part -> part.parts().stream()).filter(part -> part.anchor().startsWith("stage-")).toList();
		assertEquals(List.of(Section.Start.RUNNING, Section.Start.RUNNING), stages.stream().map(Section::start).toList());
	}

	@Test
	void everythingThatTheStageSaysIsOnItsPage() {
		List<String> page = ReportText.section(TEXT, "stage-compare");
		assertEquals(List.of(
				"## Which of the two?",
				"Two brands.",
				"- **Corresponds to** Consideration · The hunt (Our stages)",
				"- **Questions of customers** *Does it get slower?* · *Is there an update?*",
				"- **Compared with** The maker · The discounter",
				"- **Customers go on when** Order paid <code>Ordered where total &gt;= 4 EUR</code>",
				"- **Goals of the company** Sell more (Conversion ≥\u00A03%)",
				"- **Goals of customers** Be glad (Poll) · Choose without regret (Léa)",
				"- **Personalisation** Nearest – By town",
				"- **Interventions** A card (thanks)",
				"- **Owner** Web",
				"- **Contributors** Nora",
				"- **Next review** 31 May 2027",
				"| KPI | Measures | Target | Warning |",
				"| --- | --- | --- | --- |",
				"| Conversion | the whole stage<br>1.1 Product page | ≥\u00A03.5% | &lt;\u00A02% |",
				"| Visits | 1.1 Product page |  |  |",
				"### Product page"), page.subList(0, 18));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			is awareness   | - **Corresponds to** Awareness
			is house.hunt  | - **Corresponds to** Consideration · The hunt (Our stages)
			is house.alone | - **Corresponds to** Alone (Our stages)
			""")
	void aStageTellsItsCommonStageAndTheOneOfItsOwnTaxonomy(String canonical, String line) {
		String text = """
				taxonomy house "Our stages" { stage hunt "The hunt" is consideration stage alone "Alone" }
				journey J { stage S %s { } }
				""".formatted(canonical);
		assertEquals(List.of("## S", line), ReportText.section(text, "stage-s"));
	}

	@Test
	void eachStageHasAPageInTheOrderOfTheJourney() {
		assertEquals(List.of("## Stages", "### Second", "### First"),
				ReportText.section("journey J { stage B \"Second\" { } stage A \"First\" { } }", "journey-j-stages"));
	}

	@Test
	void aJourneyWithoutStagesHasNoPages() {
		assertEquals(List.of("## J"), ReportText.section("journey J { }", "journey-j"));
	}
}
