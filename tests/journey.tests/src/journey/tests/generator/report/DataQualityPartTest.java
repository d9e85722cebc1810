// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import journey.tests.support.ReportText;
import journey.tests.support.ResultsText;

/** What was wrong with the data. */
class DataQualityPartTest {

	private static final String MODEL = """
			source Web "Web site" is analytics { customer "user" time "at" }
			source Crm is crm { customer "user" time "at" }
			source Ads is ads { time "day" }
			event Seen "Page seen" from Web { has price : number }
			event Called from Web { }
			kpi K { formula count(Seen) window 1 day }
			journey J { }
			""";
	private static final String RESULTS = new ResultsText()
			.kpi("'kpi':'K','obstacle':'unreadable','obstacleAt':'Crm'")
			.source("'source':'Web','rows':1000,'first':'2026-03-01T10:00+01:00','last':'2026-04-01T10:00+02:00','unparseableTimes':1,'futureTimes':2,'unknownEvents':3,"
					+ "'missingCustomers':4,'missingSessions':5,'unknownChannels':6,'duplicates':7,'outOfOrder':8",
					"{'record':'Seen','rows':980,'properties':[{'property':'price','missing':1,'unparseable':0,'outside':3}]},{'record':'Called','rows':0,'properties':[]}")
			.source("'source':'Crm','obstacle':'unreadable','reason':'no-column','obstacleAt':'<b>','file':'crm.csv','line':3,'rows':0", "").json();

	@Test
	void everythingThatWasWrongIsTold() {
		assertEquals(List.of(
				"## Quality of the data",
				"| Source | Data | Rows | Rows not used | First | Last |",
				"| --- | --- | --- | --- | --- | --- |",
				"| Web site | read | 1000 | 13 (1.3%) | 1 March 2026 | 1 April 2026 |",
				"| Crm | cannot be read – crm.csv, line 3: no column “&lt;b&gt;” |  |  |  |  |",
				"No data were given of: Ads.",
				"### What was wrong",
				"| Source | Problem | Rows | What follows |",
				"| --- | --- | --- | --- |",
				"| Web site | time is missing or cannot be read | 1 (0.1%) | not used |",
				"| Web site | later than the day that counts as today | 2 (0.2%) | not used |",
				"| Web site | event that the text does not name | 3 (0.3%) | not used |",
				"| Web site | was there before | 7 (0.7%) | not used |",
				"| Web site | without customer | 4 (0.4%) | counts as a record, not as a customer |",
				"| Web site | without session | 5 (0.5%) | counts as a record, not as a session |",
				"| Web site | channel that the source does not map | 6 (0.6%) | used, in no channel |",
				"| Web site | earlier than the row above | 8 (0.8%) | used; the time decides, not the order |",
				"### Values that are missing or wrong",
				"| Rows of | Property | Missing | Not in the list | Rows used |",
				"| --- | --- | --- | --- | --- |",
				"| Page seen | price | 1 | 3 | 980 |",
				"### Expected, but without a row",
				"- Called",
				"### KPIs without a value",
				"| KPI | Why |",
				"| --- | --- |",
				"| K | not measured – Crm cannot be read |"), ReportText.section(ReportText.measured(MODEL, RESULTS), "data-quality"));
	}

	@Test
	void goodDataNeedFewWords() {
		String results = new ResultsText().kpi("'kpi':'K','value':1,'definition':'count(Seen)'").source("'source':'Web','rows':10", "{'record':'Seen','rows':10,'properties':[]}").json();
		assertEquals(List.of(
				"## Quality of the data",
				"| Source | Data | Rows | Rows not used |",
				"| --- | --- | --- | --- |",
				"| Web site | read | 10 | 0 |",
				"No data were given of: Crm, Ads."), ReportText.section(ReportText.measured(MODEL, results), "data-quality"));
	}
}
