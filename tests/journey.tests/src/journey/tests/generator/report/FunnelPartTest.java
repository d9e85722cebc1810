// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import journey.generator.report.ReportNumbers;
import journey.generator.results.ResultsJson;
import journey.tests.support.ReportText;
import journey.tests.support.ResultsText;

/** How customers go from stage to stage, and what to do where they leave. */
class FunnelPartTest {

	private static final String JOURNEY = """
			journey J {
				stage A "Look" is awareness { }
				stage B "Compare" is consideration { question "Does it break?" touchpoint T { opportunity O "One order" } }
				stage C "Try" { }
				stage D "Pay" is purchase { }
				stage E "Keep" is retention { }
			}
			intervention I "A call" at J.B.T { }
			""";
	private static final String RESULTS = new ResultsText().funnel("J", """
			{'stage':'J.A','reached':1000,'occupancy':100},
			{'stage':'J.B','reached':800,'continued':700,'dropoff':0.3,'occupancy':600},
			{'stage':'J.C'},
			{'stage':'J.D','reached':160,'continued':160,'dropoff':0.8,'occupancy':10},
			{'stage':'J.E','reached':160,'continued':160,'dropoff':0.0,'occupancy':150}""").json();

	@Test
	void theTableTellsWhoReachesAndWhoLeaves() {
		assertEquals(List.of(
				"## From stage to stage",
				"Customers with an event of the stage. From 1 March 2026 to 31 March 2026.",
				"| Stage | Reached | Came on from the stage before | Go no further | Last seen here |",
				"| --- | --- | --- | --- | --- |",
				"| Look | 1000 |  | 300 (30%) | 100 |",
				"| Compare | 800 | 700 (70%) | 640 (80%)<br>most leave here | 600 |",
				"| Try | not measured |  |  |  |",
				"| Pay | 160 | 160 (20%) | 0 (0%) | 10 |",
				"| Keep | 160 | 160 (100%) |  | 150 |"), ReportText.section(ReportText.measured(JOURNEY, RESULTS), "journey-j-funnel").subList(0, 9));
	}

	@Test
	void aFunnelThatFailedSaysWhy() {
		String results = new ResultsText().failedFunnel("J", "no-room").json();
		assertEquals(List.of("## From stage to stage", "Not measured: the computation failed: neither memory nor the disk of the temporary folder has room for it."),
				ReportText.section(ReportText.measured(JOURNEY, results), "journey-j-funnel"));
	}

	@Test
	void theAdviceIsAboutTheStagesThatMostLeave() {
		assertEquals(List.of(
				"**What to do where most customers leave**",
				"### Compare: 80% go no further",
				"- Work on needs and problems: answer the questions of customers where they come up, show what sets you apart from competitors, and let somebody be asked.",
				"- They ask: *Does it break?*",
				"- Opportunities here: One order",
				"- What we do here: A call",
				"### Look: 30% go no further",
				"- Say at the first contact what it is and whom it helps. Look which channels bring people who do not go on, and what they were promised there."),
				advice(Map.of()));
	}

	@Test
	void leavingInPurchaseAsksToSimplify() {
		String results = new ResultsText().funnel("J", "{'stage':'J.D','reached':10},{'stage':'J.E','reached':4,'dropoff':0.6}").json();
		assertEquals("- Simplify: fewer steps and fields, no costs that turn up late, and a way to stop and come back. Look at each step of paying by itself.",
				ReportText.section(ReportText.measured(JOURNEY, results), "journey-j-funnel").getLast());
	}

	@Test
	void ownWordsTakeThePlaceOfOurs() {
		assertEquals(List.of(
				"**What to do where most customers leave**",
				"### Compare: 80% go no further",
				"- Ask &lt;Lea&gt;",
				"- They ask: *Does it break?*",
				"- Opportunities here: One order",
				"- What we do here: A call",
				"### Look: 30% go no further",
				"- For A"), advice(Map.of("consideration", "Ask <Lea>", "awareness", "For all", "J.A", "For A")));
	}

	@Test
	void anEmptyTextTakesTheWordsAway() {
		assertEquals(List.of(
				"**What to do where most customers leave**",
				"### Compare: 80% go no further",
				"- They ask: *Does it break?*",
				"- Opportunities here: One order",
				"- What we do here: A call"), advice(Map.of("consideration", "", "awareness", "")));
	}

	private static List<String> advice(Map<String, String> own) {
		ReportNumbers numbers = new ReportNumbers(Optional.of(ResultsJson.read(RESULTS)), own);
		List<String> all = ReportText.section(ReportText.measured(JOURNEY, numbers, Locale.ENGLISH), "journey-j-funnel");
		return all.subList(9, all.size());
	}

	@Test
	void theMapAndTheStageTellItToo() {
		List<String> map = ReportText.section(ReportText.measured(JOURNEY, RESULTS), "journey-j-map");
		assertEquals("| **Customers** | 1000 reach it<br>30% go no further | 800 reach it<br>80% go no further | not measured | 160 reach it<br>0% go no further | 160 reach it |", map.getLast());
		assertEquals("- **Customers** 1000 reach it · 30% go no further", ReportText.section(ReportText.measured(JOURNEY, RESULTS), "stage-a").getLast());
	}

	@Test
	void aJourneyWithoutTrackedStagesIsNotMeasured() {
		assertEquals(List.of("## From stage to stage", "Not measured: no data were read that track a stage of this journey."),
				ReportText.section(ReportText.measured(JOURNEY, new ResultsText().json()), "journey-j-funnel"));
	}

	@Test
	void nobodyAtAllIsNoReasonForAdvice() {
		String results = new ResultsText().funnel("J", "{'stage':'J.A','reached':0,'occupancy':0},{'stage':'J.B','reached':0,'continued':0,'occupancy':0}").json();
		List<String> said = ReportText.section(ReportText.measured(JOURNEY, results), "journey-j-funnel");
		assertEquals("| Look | 0 |  |  | 0 |", said.get(4));
		assertEquals("| Keep | not measured |  |  |  |", said.getLast());
	}
}
