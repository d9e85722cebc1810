// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import journey.tests.support.ReportText;

/** Which journeys are measured and why; the others are never hidden. */
class MeasuredPartTest {

	private static final String TEXT = """
			journey Buy "Buy" {
				goal business Sell "Sell" is sales
				goal customer Choose "Choose"
				stage Look { touchpoint Page }
				stage Think { }
				stage Pay { }
			}
			journey Return "Return" { }
			journey Repair "Repair" { goal customer Last "Last" stage Fix { } }
			journey Swap "Swap" { state to-be }
			source Anything is crm { time "at" }
			event Any from Anything { }
			kpi Pages measures Buy.Look.Page { window 7 days every week formula count(Any) }
			kpi Sales measures Buy.Pay { window 7 days every week formula count(Any) }
			kpi Fixed measures Repair.Fix { window 7 days every week formula count(Any) }
			measure Repair because Repair.Last
			measure Buy because Buy.Sell { owner "Board" }
			measure Buy because Buy.Choose { owner "Board" }
			""";

	@Test
	void measuredJourneysComeFirstAndTheOthersAreThereToo() {
		assertEquals("""
				## Journeys and why they are measured
				Measured: 2 of 3.
				| Journey | Measured | For the goal | Decided by | Stages with a KPI that can be computed |
				| --- | --- | --- | --- | --- |
				| Buy | yes | Sell (sales)<br>Choose | Board | 2 of 3 (67%) |
				| Repair | yes | Last |  | 1 of 1 (100%) |
				| Return | no |  |  | not known |
				| Swap | to be |  |  | not known |
				""".lines().toList(), ReportText.section(TEXT, "measured"));
	}
}
