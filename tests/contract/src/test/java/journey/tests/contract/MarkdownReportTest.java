// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Markdown report says the same as the HTML report, to a public parser. */
class MarkdownReportTest {

	private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

	@ParameterizedTest
	@EnumSource
	void itHasTheHeadingsOfTheHtmlReport(Report report) {
		List<String> expected = new ArrayList<>();
		HtmlReportTest.page(report).select(HEADINGS).forEach(heading -> expected.add(heading.normalName() + " " + heading.text()));
		assertEquals(expected, headings(Markdown.html(report.outputs().markdown())));
	}

	/** The cells of a journey map are laid out in another way, so only its head and its lanes are compared. */
	@ParameterizedTest
	@EnumSource
	void itHasTheTablesOfTheHtmlReport(Report report) {
		Document page = HtmlReportTest.page(report);
		page.select(".unseen").remove();
		Elements expected = page.select("table");
		Elements tables = Markdown.html(report.outputs().markdown()).select("table");
		assertEquals(expected.size(), tables.size());
		for (int i = 0; i < expected.size(); i++) {
			Element table = expected.get(i);
			table.select(".canonical:not(:empty)").forEach(canonical -> canonical.parent().appendText(" (" + canonical.text() + ")"));
			table.select(".canonical").remove();
			boolean map = table.closest(".map") != null;
			assertEquals(rows(table, map), rows(tables.get(i), map));
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyRowOfATableHasAsManyBordersAsItsHead(Report report) {
		assertEquals(List.of(), Markdown.crookedRows(report.outputs().markdown()));
	}

	@Test
	void aRowWithAnotherNumberOfCellsIsFound() {
		assertEquals(List.of("| c |", "| d \\| e |"), Markdown.crookedRows("| a | b |\n| --- | --- |\n| 1 | 2 |\n| c |\n| 3 \\| 4 | 5 |\n| d \\| e |\n"));
	}

	private static List<String> headings(Document page) {
		return page.select(HEADINGS).stream().map(heading -> heading.normalName() + " " + heading.text()).toList();
	}

	/** The texts of the rows: all of the head, and of the others either all or the first. */
	private static List<List<String>> rows(Element table, boolean firstOnly) {
		List<List<String>> rows = new ArrayList<>();
		for (Element row : table.select("tr")) {
			List<String> texts = row.children().stream().map(Element::text).toList();
			rows.add(firstOnly && !rows.isEmpty() ? texts.subList(0, 1) : texts);
		}
		return rows;
	}
}
