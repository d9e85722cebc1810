// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** What others reach, and how far our targets are from it. */
class BenchmarksPartTest {

	@Test
	void aRowTellsWhereTheValueComesFrom() {
		String text = """
				kpi K "Conversion" { better higher target >= 3.5% benchmark 2.9% from "A study" in 2025 sector "Phones" benchmark 5% }
				""";
		assertEquals(List.of(
				"## Benchmarks",
				"| KPI | Others | Source | Year | Sector | Our target | Our target compared |",
				"| --- | --- | --- | --- | --- | --- | --- |",
				"| Conversion | 2.9% | A study | 2025 | Phones | ≥\u00A03.5% | \\+0.6 points: more ambitious |",
				"| Conversion | 5% |  |  |  | ≥\u00A03.5% | −1.5 points: less ambitious |"), ReportText.section(text, "benchmarks"));
		assertEquals("| Conversion | 2,9\u00A0% | A study | 2025 | Phones | ≥\u00A03,5\u00A0% | \\+0,6\u00A0pt\u00A0: plus ambitieux |",
				ReportText.section(ReportText.report(JourneyText.assertNoMistake(text), Locale.FRENCH), "benchmarks").get(3));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			better lower target <= 5 days benchmark 8 days                 | −3 days: more ambitious
			better lower target <= 5 days benchmark 4 day                  | \\+1 day: less ambitious
			better higher target >= 480 EUR benchmark 480.00 EUR           | the same
			better higher unit points target >= 40 benchmark 32 points     | \\+8 points: more ambitious
			better context target >= 40 benchmark 50                       | −10
			target >= 40 benchmark 50                                      | −10
			""")
	void theDistanceIsToldInTheUnitOfBoth(String kpi, String distance) {
		assertEquals(distance, lastCell("kpi K { " + kpi + " }"));
	}

	@ParameterizedTest
	@CsvSource({ "target >= 40 EUR benchmark 40 USD", "unit % target >= 4% benchmark 4", "target >= 5 days benchmark 1 week", "target >= 5% benchmark 5 points" })
	void valuesInOtherUnitsAreNotCompared(String kpi) {
		assertEquals(List.of("| KPI | Others | Our target |"), ReportText.section("kpi K { " + kpi + " }", "benchmarks").subList(1, 2));
	}

	private static String lastCell(String text) {
		String row = ReportText.section(text, "benchmarks").get(3);
		String[] cells = row.split(" \\| ");
		return cells[cells.length - 1].replace(" |", "");
	}
}
