// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import journey.tests.support.ReportText;

/** How customers move, and why they leave. */
class TransitionsPartTest {

	private static final String TOUCHPOINTS = "stage S { touchpoint A { } touchpoint B { } touchpoint C { } }";

	@Test
	void everyMoveTellsItsShareAndItsReason() {
		String text = """
				journey J { %s flow {
					A -> B -> C
					skip A -> C probability 40%%
					back C -> A because "A field was missing"
					switch A -> B probability 12.5%% because "By telephone"
					loop B -> B
				} }
				""".formatted(TOUCHPOINTS);
		assertEquals(List.of(
				"## How customers move",
				"| Move | Path | Expected share | Reason |",
				"| --- | --- | --- | --- |",
				"| Next | 1.1 A → 1.2 B → 1.3 C |  |  |",
				"| Skip | 1.1 A → 1.3 C | 40% |  |",
				"| Back | 1.3 C → 1.1 A |  | A field was missing |",
				"| Channel switch | 1.1 A → 1.2 B | 12.5% | By telephone |",
				"| Repeat | 1.2 B → 1.2 B |  |  |"), ReportText.section(text, "journey-j-transitions"));
	}

	@Test
	void eachReasonToLeaveIsThereOnceWithWhereAndHowOften() {
		String text = """
				/** At the till. */
				reason Fees "Delivery costs" competitor "The discounter" { owner "Pricing" review 2027-01-31 }
				reason Unused "Never"
				journey J { %1$s flow { exit A because Fees exit B because "Bored" exit C because Fees exit C because Fees exit C because "Bored" } }
				journey K { %1$s flow { exit B because Fees exit B because "Keeps it" } }
				""".formatted(TOUCHPOINTS);
		assertEquals(List.of(
				"## Why customers leave",
				"| Reason | To whom they go | Where they leave | Exits for this reason | Responsibility |",
				"| --- | --- | --- | --- | --- |",
				"| Delivery costs<br>At the till. | The discounter | 1.1 A<br>1.3 C | 3 (4 in all journeys) | owner: Pricing<br>review on 31 January 2027 |",
				"| Bored |  | 1.2 B<br>1.3 C | 2 |  |"), ReportText.section(text, "journey-j-exits"));
		assertEquals("| Keeps it |  | 1.2 B | 1 |  |", ReportText.section(text, "journey-k-exits").getLast());
	}

	@Test
	void aFlowWithoutExitsHasNoReasonsToLeave() {
		String text = "journey J { %s flow { A -> B } }".formatted(TOUCHPOINTS);
		assertEquals(List.of("## How customers move", "| Move | Path |", "| --- | --- |", "| Next | 1.1 A → 1.2 B |"),
				ReportText.section(text, "journey-j-transitions"));
	}
}
