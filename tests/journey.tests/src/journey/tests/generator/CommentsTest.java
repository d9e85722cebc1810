// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
		assertEquals("All of them.", ReportText.section(TEXT, "kpi-definitions").get(2));
	}
}
