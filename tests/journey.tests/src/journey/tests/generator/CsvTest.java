// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.generator.output.Csv;

class CsvTest {

	@Test
	void rowsEndWithOneLineEnd() {
		assertEquals("a,b\n1,\n", Csv.text(List.of(List.of("a", "b"), List.of("1", ""))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
			plain           ! plain
			two words       ! two words
			a,b             ! "a,b"
			a;b             ! "a;b"
			a|b             ! "a|b"
			say "yes"       ! "say ""yes\"""
			"               ! ""\"\"
			it's            ! "it's"
			` a`            ! " a"
			`a `            ! "a "
			é€😀            ! é€😀
			2027-01-31      ! 2027-01-31
			a=b             ! a=b
			`a\\b`          ! a\\b
			""")
	void aCellIsQuotedWhereItMustBe(String text, String cell) {
		assertEquals(cell + "\n", Csv.text(List.of(List.of(text))));
	}

	/** A spreadsheet computes what begins so, also when it skips what stands before it. */
	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1+2", "-A1", "@SUM(A1)", "=cmd|' /C calc'!A0", " =1", "\u00A0=1", "\uFEFF=1", "\uFEFF \u200B+1", "＝1", "＋1", "－1", "＠x", "\"=1" })
	void noCellIsAFormula(String text) {
		String cell = Csv.text(List.of(List.of(text))).replaceFirst("\n$", "");
		String read = cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
		assertEquals(text.startsWith("\"") ? text : "'" + text, read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "-0.25", "12.5" })
	void aNumberStaysANumber(String number) {
		assertEquals(number + "\n", Csv.text(List.of(List.of(number))));
	}

	/** A line break, a tab and a control character cannot be seen; the first two would begin a formula in some spreadsheets. */
	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
			a\\nb         ! a b
			a\\r\\nb      ! a  b
			a\\tb         ! a b
			\\t=1         ! "' =1"
			\\rx          ! "' x"
			\\0=1         ! "'\uFFFD=1"
			\\u001B[31m   ! \uFFFD[31m
			\\uD800       ! \uFFFD
			\\u202Ex      ! \uFFFDx
			""")
	void aCellStaysInItsLineAndShowsWhatIsInIt(String escaped, String cell) {
		String text = escaped.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t").replace("\\0", "\0").replace("\\u001B", "\u001B")
				.replace("\\uD800", String.valueOf((char) 0xD800)).replace("\\u202E", "\u202E");
		assertEquals(cell + "\n", Csv.text(List.of(List.of(text))));
	}
}
