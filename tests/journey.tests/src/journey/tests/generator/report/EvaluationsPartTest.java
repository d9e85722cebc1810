// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.tests.support.ReportText;

/** How journeys are judged. */
class EvaluationsPartTest {

	@Test
	void anEvaluationTellsWhatItWeighsAndHow() {
		assertEquals(List.of(
				"## How journeys are judged",
				"### Quality",
				"As the board wants it.",
				"- **Journey** Buying",
				"- **Period** 3 months",
				"- **Owner** Care",
				"| Measure | Weight | Share | Nothing reached at | All reached at |",
				"| --- | --- | --- | --- | --- |",
				"| Conversion | 2 | 67% | 1% | 4% |",
				"| <code>dropoff(Pay)</code> | 1 | 33% |  |  |"), ReportText.section("""
				journey J "Buying" { stage Pay { } }
				kpi K "Conversion" { }
				/** As the board wants it. */
				evaluation Q "Quality" of J {
					window 3 months
					K weight 2 floor 1% target 4%
					dropoff(Pay) weight 1
					owner "Care"
				}
				""", "evaluations"));
	}

	/** Halves are rounded up, and only all is 100 %. */
	@ParameterizedTest
	@CsvSource({ "1, 7, 13%, 88%", "5, 195, 3%, 98%", "1, 999, 1%, 99%", "0, 1, 0%, 100%" })
	void sharesAreRoundedAsReadersExpect(int first, int second, String share, String rest) {
		List<String> lines = ReportText.section(
				"journey J { } kpi K { } kpi L { } evaluation Q of J { K weight %d L weight %d }".formatted(first, second), "evaluation-q");
		assertEquals(List.of("| K | %d | %s |  |  |".formatted(first, share), "| L | %d | %s |  |  |".formatted(second, rest)), lines.subList(4, 6));
	}

	@Test
	void weightsOfNothingHaveNoShare() {
		assertEquals("| K | 0 |  |  |  |", ReportText.section("journey J { } kpi K { } evaluation Q of J { K weight 0 }", "evaluation-q").get(4));
	}
}
