// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.generator.report.ReportNumbers;
import journey.generator.report.document.Document;
import journey.generator.results.ResultsJson;
import journey.tests.support.ReportText;
import journey.tests.support.ResultsText;

/** What the report says about the measured values of KPIs. */
class KpiValuesTest {

	private static final String KPI = """
			channel site "Our site" is website
			source Web is analytics { customer "user" time "at" channel "medium" { "web" : site } }
			event Seen from Web { has device : text }
			kpi K "Share" { formula count(Seen where device = "phone") / count(Seen) unit % target >= 3.5% warn < 2% window 28 days every week minimum 100 by channel }
			""";
	private static final String FORMULA = "'definition':'count(Seen where device = \\'phone\\') / count(Seen)'".replace("\\'", "\\\"");
	private static final String WINDOW = "'from':'2026-04-06T00:00+02:00','until':'2026-05-04T00:00+02:00'";
	private static final String MISSED = "'kpi':'K','value':0.0348,'numerator':348,'denominator':10000,'sample':10000,'low':0.0314,'high':0.0386,'open':12,'unit':'%',"
			+ "'target':'>= 3.5%','status':'off-target'," + WINDOW + "," + FORMULA;

	private static List<String> values(String kpi, String series, String groups) {
		return ReportText.section(ReportText.measured(KPI, new ResultsText().kpi(kpi, series, groups).json()), "kpi-k-values");
	}

	@Test
	void theValueIsToldWithAllThatItIsMadeOf() {
		assertEquals(List.of(
				"## Share",
				"- **Value** **3.48%**",
				"- **Status** ✗\u00A0missed",
				"- **Target** ≥\u00A03.5%",
				"- **Warning** &lt;\u00A02%",
				"- **95% interval** 3.14% to 3.86%",
				"- **Numerator / denominator** 348 / 10,000",
				"- **Cases** 10,000",
				"- **Not judged yet** 12",
				"- **Measured over** 6 April 2026 to 3 May 2026",
				"- **Computed as** <code>count(Seen where device = &quot;phone&quot;) / count(Seen)</code>"), values(MISSED, "", ""));
	}

	@Test
	void theSeriesIsACurveInWordsAndATable() {
		String series = "{'value':0.9,'low':0.8,'high':0.95,'numerator':45,'denominator':50,'sample':50,'belowMinimum':true,'until':'2026-04-13T00:00+02:00'},{'value':0.02,'sample':500,'until':'2026-04-20T00:00+02:00'},{'until':'2026-04-27T00:00+02:00'},{'value':0.0348,'sample':10000,'until':'2026-05-04T00:00+02:00'}";
		assertEquals(List.of(
				"Lowest: 2% (19 April 2026). Highest: 3.48% (3 May 2026). Last: 3.48% (3 May 2026). Gaps are times with fewer cases than the KPI asks for.",
				"| Up to | Value | Cases |",
				"| --- | --- | --- |",
				"| 12 April 2026 | &lt;\u00A0minimum | 50 |",
				"| 19 April 2026 | 2% | 500 |",
				"| 26 April 2026 | no value |  |",
				"| 3 May 2026 | 3.48% | 10,000 |"), values(MISSED, series, "").subList(11, 18));
	}

	@Test
	void ofTooFewCasesNoValueIsShown() {
		String few = "'kpi':'K','value':0.9,'low':0.8,'high':0.95,'numerator':45,'denominator':50,'sample':50,'belowMinimum':true,'unit':'%','target':'>= 3.5%'," + FORMULA;
		String series = "{'value':0.8,'sample':40,'belowMinimum':true},{'value':0.9,'sample':50,'belowMinimum':true}";
		String groups = "{'dimension':'channel','belowMinimum':true},{'dimension':'channel','group':'site','belowMinimum':true}";
		assertEquals(List.of(
				"## Share",
				"- **Status** &lt;\u00A0minimum",
				"- **Target** ≥\u00A03.5%",
				"- **Warning** &lt;\u00A02%",
				"- **Cases** 50",
				"- **Cases needed** 100",
				"- **Computed as** <code>count(Seen where device = &quot;phone&quot;) / count(Seen)</code>",
				"None of the 2 windows of the series has enough cases: 50 at most.",
				"**By channel**",
				"No group has enough cases: none said, Our site."), values(few, series, groups));
	}

	@Test
	void aPropertyThatSortsIsNamedAsOne() {
		String kpi = "source Web is analytics { time \"at\" }\nevent Seen from Web { has paid : boolean }\nkpi K \"Share\" { formula count(Seen) unit visits window 28 days every week by paid }";
		String results = new ResultsText().kpi("'kpi':'K','value':3,'unit':'visits','definition':'count(Seen)'", "", "{'dimension':'paid','group':'true','value':2,'sample':2},{'dimension':'paid','group':'false','value':1,'sample':1}").json();
		assertEquals(List.of("**By property “paid”**", "| Group | Value | Cases |", "| --- | --- | --- |", "| yes | 2 visits | 2 |", "| no | 1 visits | 1 |"),
				ReportText.section(ReportText.measured(kpi, results), "kpi-k-values").subList(3, 8));
	}

	@Test
	void ofALongSeriesTheLastValuesAreListedAndItIsSaid() {
		String series = IntStream.range(0, 500).mapToObj(i -> "{'value':%d,'until':'2026-04-20T00:00+02:00'}".formatted(i)).collect(Collectors.joining(","));
		List<String> said = values(MISSED, series, "");
		assertEquals("Drawn are the last 400 of 500 values.", said.get(27));
		assertEquals("Listed are the last 13 of 500 values.", said.getLast());
		assertEquals(13 + 2, said.stream().filter(line -> line.startsWith("|")).count());
	}

	@Test
	void groupsStandTheLargestFirstAndSmallOnesWithoutNumber() {
		String groups = "{'dimension':'channel','belowMinimum':true},{'dimension':'channel','group':'site','value':0.03,'sample':200},{'dimension':'channel','group':'gone.away','value':0.05,'sample':900}";
		assertEquals(List.of(
				"**By channel**",
				"| Group | Value | Cases |",
				"| --- | --- | --- |",
				"| gone.away | 5% | 900 |",
				"| Our site | 3% | 200 |",
				"| none said | &lt;\u00A0minimum |  |"), values(MISSED, "", groups).subList(11, 17));
	}

	@Test
	void ofManyGroupsTheLargestAreListedAndItIsSaid() {
		String groups = IntStream.range(0, 200).mapToObj(i -> "{'dimension':'brand','group':'b%d','value':1,'sample':%d}".formatted(i, i)).collect(Collectors.joining(","));
		List<String> said = values(MISSED, "", groups);
		assertEquals("| b199 | 100% | 199 |", said.get(14));
		assertEquals("Listed are the 25 largest of 200 groups.", said.getLast());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			'status':'on-target'                                        | **3.48%** | ✓ met
			'status':'warning'                                          | **3.48%** | ! warning
			'status':'off-target'                                       | **3.48%** | ✗ missed
			'belowMinimum':true                                         | ``        | &lt; minimum
			'status':'on-target','target':'>= 3%'                       | **3.48%** | the target has changed since
			'status':'on-target','definition':'count(Seen)'             | ``        | not measured – the formula has changed since
			'obstacle':'no-data','obstacleAt':'Web'                     | ``        | not measured – no data were given of Web
			'obstacle':'unreadable','obstacleAt':'Old'                  | ``        | not measured – Old cannot be read
			'obstacle':'undefined'                                      | ``        | not measured – there is nothing to divide by, or no case
			'obstacle':'not-measurable','obstacleAt':'K'                | ``        | not measured – the text does not say all that is needed: Share
			'obstacle':'not-supported','obstacleAt':'loops'             | ``        | not measured – this version cannot measure loops yet
			'obstacle':'failed','reason':'too-large'                    | ``        | not measured – the computation failed: a number or a time is too large
			'obstacle':'failed'                                         | ``        | not measured – the computation failed: the engine gives no reason that is known
			""")
	void theStatusIsTold(String result, String value, String status) {
		String known = "'kpi':'K','unit':'%','value':0.0348" + (result.contains("'target'") ? "" : ",'target':'>= 3.5%'") + (result.contains("'definition'") ? "" : "," + FORMULA);
		Document report = ReportText.measured("journey J { stage S { } }\n" + KPI.replace("kpi K \"Share\"", "kpi K \"Share\" measures J.S"), new ResultsText().kpi(known + "," + result).json());
		String row = ReportText.section(report, "kpis").get(3).replace('\u00A0', ' ');
		assertEquals("| Share | S | ≥ 3.5% | &lt; 2% | " + (value.isEmpty() ? "" : value.replace("*", "") + " | ") + status + " | % | 28 days, every week |", row);
		String lane = ReportText.section(report, "journey-j-map").getLast().replace('\u00A0', ' ');
		assertEquals("| **KPIs** | Share ≥ 3.5% " + (value.isEmpty() ? "" : value + " ") + status + " |", lane);
	}

	@Test
	void aKpiThatTheResultsDoNotKnowIsNotMeasured() {
		String row = ReportText.section(ReportText.measured(KPI, new ResultsText().json()), "kpis").get(3);
		assertEquals("| Share | ≥\u00A03.5% | &lt;\u00A02% | not measured – not in the results | % | 28 days, every week |", row);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			0.0348   | %      | 3.48%         | 3,48 %
			0.99996  | %      | 100%          | 100 %
			0.000012 | %      | 0.0012%       | 0,0012 %
			0        | %      | 0%            | 0 %
			-87.419  | points | −87.4 points  | −87,4 points
			14.7915  | days   | 14.8 days     | 14,8 jours
			1234567.8 | EUR   | €1,234,568    | 1 234 568 €
			19.4747  | EUR    | €19.47        | 19,47 €
			3933.909 | EUR    | €3934         | 3934 €
			1e20     | views  | 100,000,000,000,000,000,000 views | 100 000 000 000 000 000 000 views
			""")
	void valuesAreWrittenAsTheReaderWritesThem(String value, String unit, String english, String french) {
		ReportNumbers numbers = ReportNumbers.of(ResultsJson.read(new ResultsText().kpi("'kpi':'K','unit':'%s','value':%s,%s".formatted(unit, value, FORMULA)).json()));
		assertEquals("- **Value** **" + english + "**", plain(ReportText.section(ReportText.measured(KPI, numbers, Locale.ENGLISH), "kpi-k-values").get(1)));
		assertEquals("- **Valeur** **" + french + "**", plain(ReportText.section(ReportText.measured(KPI, numbers, Locale.FRENCH), "kpi-k-values").get(1)));
	}

	private static String plain(String text) {
		return text.replace('\u202F', ' ').replace('\u00A0', ' ');
	}
}
