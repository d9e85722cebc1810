// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Quote;

/** Quotation marks around what somebody has said are those of the format, not those of the author. */
class QuotationTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			« Trop cher »           | Trop cher
			«\u00A0Trop cher\u00A0»           | Trop cher
			“Too dear”              | Too dear
			"Too dear"              | Too dear
			Too dear                | Too dear
			« Oui », puis « non »   | « Oui », puis « non »
			“Yes                    | “Yes
			«                       | «
			Said « no »             | Said « no »
			""")
	void marksAroundAWholeTextAreLeftOut(String text, String said) {
		assertEquals(List.of(new Quote(said)), RichText.quote(text).pieces());
	}
}
