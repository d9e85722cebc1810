// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import journey.generator.output.GeneratedFile;
import journey.generator.report.ReportNumbers;
import journey.generator.report.Reports;
import journey.generator.results.ResultsJson;
import journey.tests.support.JourneyText;
import journey.tests.support.PdfText;
import journey.tests.support.ReportText;
import journey.tests.support.ResultsText;

/** The numbers as a whole, and results that do not go with the text. */
class NumbersPartTest {

	private static final String MODEL = """
			source Web is analytics { customer "user" time "at" }
			event Seen from Web { }
			kpi Met { formula count(Seen) target >= 5 window 1 day }
			kpi Missed { formula count(Seen) target >= 50 window 1 day }
			kpi Warned { formula count(Seen) target >= 50 warn < 20 window 1 day }
			journey J { stage S "Start" is awareness { } stage T { } }
			""";
	private static final String FITTING = result("Met", ">= 5", "on-target") + "|" + result("Missed", ">= 50", "off-target") + "|" + result("Warned", ">= 50", "warning");

	private static String result(String kpi, String target, String status) {
		return "'kpi':'%s','value':10,'sample':10,'target':'%s','status':'%s','definition':'count(Seen)','until':'2026-05-04T00:00+02:00'".formatted(kpi, target, status);
	}

	private static ResultsText results(String kpis) {
		ResultsText results = new ResultsText();
		List.of(kpis.split("\\|")).forEach(results::kpi);
		return results;
	}

	@Test
	void theFiguresTellHowManyKpisStandHow() {
		assertEquals(List.of(
				"## What was measured",
				"Data up to 3 May 2026. What is not measured is said so; it is never taken for 0.",
				"- **KPIs that meet their target** 1",
				"- **that miss it** 1",
				"- **that call for attention** 1",
				"- **with a value, but nothing to compare it with** 0",
				"- **with too few cases** 0",
				"- **not measured** 0"), ReportText.section(ReportText.measured(MODEL, results(FITTING).json()), "numbers"));
	}

	@Test
	void theSummaryBeginsWithWhatCallsForAttention() {
		String results = results(FITTING).funnel("J", "{'stage':'J.S','reached':10},{'stage':'J.T','reached':4,'dropoff':0.6}").json();
		List<String> summary = ReportText.section(ReportText.measured(MODEL, results), "summary");
		assertEquals(List.of(
				"### KPIs that call for attention",
				"- Warned **10** !\u00A0warning",
				"- Missed **10** ✗\u00A0missed",
				"### Where most customers leave",
				"- Start **60%** (J)"), summary.subList(8, 13));
	}

	@Test
	void resultsOfAnOlderStateAreSaidToBe() {
		String older = result("Met", ">= 5", "on-target").replace("count(Seen)", "count(Old)") + "|" + result("Missed", ">= 40", "off-target") + "|" + result("Gone", ">= 5", "on-target");
		String results = results(older).funnel("Away", "{'stage':'Away.S'}").source("'source':'Crm','rows':1", "").json();
		List<String> said = ReportText.section(ReportText.measured(MODEL, results), "numbers");
		assertEquals(List.of(
				"The results are of another state of this workspace. Measure again to have all numbers.",
				"### In the results, but not in the text",
				"- <code>Gone</code>",
				"- <code>Away</code>",
				"- <code>Crm</code>",
				"### In the text, but not in the results",
				"- Warned",
				"### Measured with another formula",
				"- Met",
				"### Judged by another target",
				"- Missed"), said.subList(8, said.size()));
	}

	@Test
	void resultsOfAnotherWorkspaceAreSaidToBe() {
		List<String> said = ReportText.section(ReportText.measured(MODEL, results(result("x.Other", ">= 5", "on-target")).json()), "numbers");
		assertEquals("These results are of another workspace: they know none of its KPIs. Measure again with the data of this one.", said.get(8));
	}

	@ParameterizedTest
	@EnumSource(Reports.Format.class)
	void everyFormatShowsTheNumbers(Reports.Format format) {
		String series = "{'value':8,'until':'2026-05-03T00:00+02:00'},{'value':10,'until':'2026-05-04T00:00+02:00'}";
		ReportNumbers numbers = ReportNumbers.of(ResultsJson.read(new ResultsText().kpi(result("Met", ">= 5", "on-target"), series, "").json()));
		GeneratedFile file = Reports.files(JourneyText.assertNoMistake(MODEL).index(), Locale.ENGLISH, Optional.empty(), List.of(), numbers, List.of(format)).getFirst();
		String text = format == Reports.Format.PDF ? PdfText.of(file.content()) : file.text();
		assertEquals(true, text.replaceAll("\\s+", " ").contains("Lowest: 8 (2 May 2026). Highest: 10 (3 May 2026). Last: 10 (3 May 2026)."), text);
	}

	@Test
	void whatResultsSayIsEscaped() {
		String evil = "<script>alert(1)</script>&|*";
		ReportNumbers numbers = new ReportNumbers(Optional.of(ResultsJson.read(new ResultsText()
				.kpi(result("Met", ">= 5", "on-target") + ",'unit':'" + evil + "'", "{'value':1},{'value':2}", "{'dimension':'" + evil + "','group':'" + evil + "','value':1,'sample':1}")
				.kpi("'kpi':'Missed','obstacle':'no-data','obstacleAt':'" + evil + "'").kpi("'kpi':'" + evil + "'")
				.funnel(evil, "{'stage':'" + evil + "'}")
				.source("'source':'" + evil + "','obstacle':'unreadable','obstacleAt':'" + evil + "','rows':1", "")
				.source("'source':'Web','rows':1", "{'record':'" + evil + "','rows':0,'properties':[{'property':'" + evil + "','missing':1}]}").json())), Map.of("awareness", evil));
		Reports.files(JourneyText.assertNoMistake(MODEL).index(), Locale.ENGLISH, Optional.empty(), List.of(), numbers, List.of(Reports.Format.HTML, Reports.Format.MD)).forEach(file -> {
			assertEquals(-1, file.text().indexOf("<script"), file.path());
			assertEquals(-1, file.text().indexOf("&|"), file.path());
		});
	}
}
