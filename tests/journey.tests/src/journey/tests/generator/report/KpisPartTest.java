// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.generator.report.document.Document;
import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** The KPIs in the report: targets, definitions, and which leads to which. */
class KpisPartTest {

	private static final String SHOP = """
			channel site is website
			source Web is analytics { customer "user" time "at" }
			source Ads is ads { time "day" }
			event Seen "Page seen" from Web { has device : text has brand : text }
			event Sold "Phone sold" from Web { has total : money(EUR) }
			fact Spending "Ad spending" from Ads { has cost : money(EUR) }
			template cost_each "Cost of one" in fr "Coût unitaire" (spend : property, result : event) {
				formula sum(spend) / count(result)
				unit EUR
				better lower
				window 28 days every week
			}
			journey J { stage Buy "Buying" { touchpoint Till "At the till" via site { tracked by Sold } } }
			""";

	private static final String CONVERSION = """
			/** Who buys. */
			kpi Conversion "Conversion rate" measures J.Buy, J.Buy.Till {
				formula conversion(Seen -> Sold per customer within 7 days ordered)
				unit %
				better higher
				target >= 3.5%
				warn < 2%
				window 28 days every week
				minimum 1000
				by device, brand
				influences Cost
				owner "Shop"
				review 2027-01-31
				contributors "Data", "Web"
			}
			kpi Cost from cost_each(spend: Spending.cost, result: Sold) measures J.Buy { target <= 20 EUR }
			""";

	@Test
	void theTableTellsWhatToReach() {
		assertEquals(List.of(
				"## KPIs",
				"| KPI | Measures | Target | Warning | Unit | Window | Owner |",
				"| --- | --- | --- | --- | --- | --- | --- |",
				"| Conversion rate | Buying<br>1.1 At the till | ≥\u00A03.5% | &lt;\u00A02% | % | 28 days, every week | Shop |",
				"| Cost | Buying | ≤\u00A0€20 |  | € | 28 days, every week |  |"), ReportText.section(SHOP + CONVERSION, "kpis").subList(0, 5));
	}

	@Test
	void theDefinitionTellsHowItIsComputedAndFromWhat() {
		assertEquals(List.of(
				"## How they are computed",
				"### Conversion rate",
				"Who buys.",
				"- **Formula** <code>conversion(Seen -&gt; Sold per customer within 7 days ordered)</code>",
				"- **Can be measured** yes",
				"- **From** Page seen (device, brand, Web (<code>customer &quot;user&quot;</code>, <code>time &quot;at&quot;</code>)) · Phone sold (Web (<code>customer &quot;user&quot;</code>, <code>time &quot;at&quot;</code>))",
				"- **Better** higher",
				"- **Broken down by** device, brand",
				"- **Cases needed** 1000",
				"- **Leads to** Cost",
				"- **Owner** Shop",
				"- **Contributors** Data, Web",
				"- **Next review** 31 January 2027"), ReportText.section(SHOP + CONVERSION, "kpi-definitions").subList(0, 13));
	}

	@Test
	void aKpiFromATemplateTellsWhatTheTemplateSays() {
		Document french = ReportText.report(JourneyText.assertNoMistake(SHOP + CONVERSION), Locale.FRENCH);
		List<String> definitions = ReportText.section(french, "kpi-definitions");
		assertEquals(List.of(
				"### Cost",
				"- **Formule** <code>sum(Spending.cost) / count(Sold)</code>",
				"- **Modèle** Coût unitaire · <code>cost\\_each(spend: Spending.cost, result: Sold)</code>",
				"- **Mesurable** oui",
				"- **À partir de** Ad spending (cost, Ads (<code>time &quot;day&quot;</code>)) · Phone sold (Web (<code>time &quot;at&quot;</code>))",
				"- **Mieux si** plus bas"), definitions.subList(definitions.indexOf("### Cost"), definitions.size()));
	}

	@Test
	void aKpiWithoutDefinitionHasOnlyItsRow() {
		assertEquals(List.of(
				"## KPIs",
				"| KPI | Measures |",
				"| --- | --- |",
				"| K | Buying |"), ReportText.section(SHOP + "kpi K measures J.Buy { }", "kpis"));
	}

	@Test
	void chainsGoFromLeadingToLaggingKpis() {
		assertEquals(List.of("## What leads to what", "- A → B → C", "- B → D", "- E → B"), ReportText.section("""
				kpi A { influences B }
				kpi B { influences C, D }
				kpi C { }
				kpi D { }
				kpi E { influences B }
				""", "kpi-tree"));
	}

	@Test
	void nothingIsSaidWithoutKpis() {
		assertEquals(false, ReportText.anchors(ReportText.report(JourneyText.assertNoMistake(SHOP), Locale.ENGLISH)).contains("kpis"));
	}
}
