// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.generator.output.GeneratedFile;
import journey.generator.report.ReportNumbers;
import journey.generator.report.Reports;
import journey.generator.report.document.Block.DrawnDiagram;
import journey.generator.report.document.Document;
import journey.generator.results.ResultsJson;
import journey.model.results.Results;
import journey.sirius.svg.SvgWriter;
import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;
import journey.tests.support.ResultsText;

/** The drawings of a journey in its report. */
class DrawnDiagramsTest {

	private static final String MODEL = """
			source Web is analytics { customer "user" time "at" }
			event Seen from Web { }
			kpi Views { formula count(Seen) window 1 day }
			journey Buy { stage Look { touchpoint Page { tracked by Seen } } }
			""";
	private static final String WITHOUT_TREE = "journey Buy { stage Look { touchpoint Page { } } }";

	@Test
	void aJourneyWithoutStagesIsNotDrawn() {
		assertEquals(List.of(), captions("journey Buy { }"));
	}

	@Test
	void aTreeOfNothingIsNotDrawn() {
		assertEquals(List.of("Journey map"), captions(WITHOUT_TREE));
	}

	@Test
	void drawingsStandAboveTheTable() {
		assertEquals(List.of(
				"## Journey map",
				"![Journey map](report-journey-buy-diagram.svg)",
				"| Stage | Look |"), ReportText.section(WITHOUT_TREE, "journey-buy-map").subList(0, 3));
	}

	@ParameterizedTest
	@CsvSource({"500, 1", "501, 0"})
	void journeysThatAreTooLargeAreNotDrawn(int touchpoints, int drawn) {
		StringBuilder text = new StringBuilder("journey Buy { stage Look {");
		for (int i = 0; i < touchpoints; i++) {
			text.append(" touchpoint T").append(i).append(" { }");
		}
		assertEquals(drawn, captions(text.append(" } }").toString()).size());
	}

	/** The workspace says no language, so that its own would be English. */
	@Test
	void drawingsAreInTheLanguageOfTheReport() {
		Document report = ReportText.report(JourneyText.assertNoMistake(MODEL), Locale.FRENCH);
		assertEquals(List.of("Carte du parcours\u00a0: Buy", "Arbre des indicateurs\u00a0: Ce qui mesure Buy"),
				report.pages().stream().flatMap(page -> page.diagrams().stream()).map(diagram -> diagram.drawing().title()).toList());
	}

	@Test
	void resultsAreBesideTheJourneyOnlyWhileItIsDrawn() {
		Results results = ResultsJson.read(new ResultsText().kpi("'kpi':'Views','value':10,'sample':10,'definition':'count(Seen)','until':'2026-05-04T00:00+02:00'").json());
		ReportText.measured(MODEL, ReportNumbers.of(results), Locale.ENGLISH);
		assertNull(results.eResource());
	}

	@Test
	void beneathMarkdownEachDrawingIsAFile() {
		JourneyText.Checked checked = JourneyText.assertNoMistake(WITHOUT_TREE);
		List<GeneratedFile> files = Reports.files(checked.index(), Locale.ENGLISH, Optional.empty(), List.of(), List.of(Reports.Format.MD));
		DrawnDiagram drawn = ReportText.report(checked, Locale.ENGLISH).pages().get(0).diagrams().get(0);
		assertEquals(List.of("report.md", "report-journey-buy-diagram.svg"), files.stream().map(GeneratedFile::path).toList());
		assertEquals(SvgWriter.file(drawn.drawing()), files.get(1).text());
	}

	private static List<String> captions(String text) {
		Document report = ReportText.report(JourneyText.assertNoMistake(text), Locale.ENGLISH);
		return report.pages().stream().flatMap(page -> page.diagrams().stream()).map(DrawnDiagram::caption).toList();
	}
}
