// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import journey.tests.support.ReportText;

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
	void theReportShowsThemInOneLine() {
		assertEquals("From need to purchase.", ReportText.section(TEXT, "journey-j").get(1));
		assertEquals("Reads &lt;b&gt;ten&lt;/b&gt; reviews, then \\*one\\* more.", ReportText.section(TEXT, "personas").get(2));
		assertEquals(List.of("K<br>All of them.", "L"), ReportText.section(TEXT, "kpis").stream().skip(3).map(row -> row.split(" \\| ", 2)[0].substring(2)).toList());
	}
}
