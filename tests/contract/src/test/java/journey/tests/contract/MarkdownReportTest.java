// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Markdown report says the same as the HTML report, to a public parser. */
class MarkdownReportTest {

	/** A character after a backslash, or a border between cells. */
	private static final Pattern ESCAPED_OR_BORDER = Pattern.compile("\\\\.|(\\|)");

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
		assertEquals(List.of(), crookedRows(report.outputs().markdown()));
	}

	@Test
	void aRowWithAnotherNumberOfCellsIsFound() {
		assertEquals(List.of("| c |", "| d \\| e |"), crookedRows("| a | b |\n| --- | --- |\n| 1 | 2 |\n| c |\n| 3 \\| 4 | 5 |\n| d \\| e |\n"));
	}

	/** The parser drops and adds cells as it likes, so the text itself is counted. */
	private static List<String> crookedRows(String markdown) {
		List<String> lines = markdown.lines().toList();
		List<String> crooked = new ArrayList<>();
		Markdown.parse(markdown).accept(new AbstractVisitor() {
			private long expected;

			@Override
			public void visit(CustomNode node) {
				if (node instanceof TableRow row) {
					SourceSpan place = row.getSourceSpans().get(0);
					String line = lines.get(place.getLineIndex());
					if (row.getParent() instanceof TableHead) {
						expected = borders(line);
					} else if (borders(line) != expected) {
						crooked.add(line);
					}
				}
				visitChildren(node);
			}
		});
		return crooked;
	}

	private static long borders(String line) {
		return ESCAPED_OR_BORDER.matcher(line).results().filter(match -> match.group(1) != null).count();
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
