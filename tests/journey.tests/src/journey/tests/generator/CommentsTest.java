// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.generator.output.GeneratedFile;
import journey.generator.report.Reports;
import journey.tests.support.JourneyText;

/** What is written above an element in its text reaches the report. */
class CommentsTest {

	private static final String TEXT = """
			/** Reads <b>ten</b> reviews,
			 *  then *one* more. */
			persona Lea { goal G }
			/** From need to purchase. */
			journey J for Lea { }
			/** All of them. */
			kpi K measures J { }
			// no documentation
			kpi L measures J { }
			""";

	@Test
	void theReportShowsCommentsInOneLineAndEscaped() {
		String html = report(Reports.Format.HTML);
		assertEquals(List.of("<p class=\"comment\">From need to purchase.</p>", "<p class=\"comment\">Reads &lt;b&gt;ten&lt;/b&gt; reviews, then *one* more.</p>"),
				html.lines().filter(line -> line.startsWith("<p class=\"comment\">")).toList());
		assertEquals(1, html.split("K<p class=\"comment\">All of them.</p>", -1).length - 1);
		assertEquals(3, html.split("class=\"comment\"", -1).length - 1);
	}

	@Test
	void markdownShowsThemToo() {
		assertEquals(1, report(Reports.Format.MD).lines().filter("Reads &lt;b&gt;ten&lt;/b&gt; reviews, then \\*one\\* more."::equals).count());
	}

	private static String report(Reports.Format format) {
		List<GeneratedFile> files = Reports.files(JourneyText.check(TEXT).index(), Locale.ENGLISH, List.of(), List.of(format));
		return files.get(0).text();
	}
}
