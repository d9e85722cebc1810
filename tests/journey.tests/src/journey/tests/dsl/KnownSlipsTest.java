// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.workspace.LocatedIssue;
import journey.model.journey.Kpi;
import journey.model.rules.Severity;
import journey.tests.support.JourneyText;

/** A slip that many people make is one finding, at its place, that says what to write; nothing else seems wrong because of it. */
class KnownSlipsTest {

	private static final String DATA = """
			source Web is crm { customer "c" time "t" timezone "Europe/Paris" }
			event View from Web { has n : number has town : text has gift : boolean has amount : money(EUR) has price : money(USD) }
			event Order from Web { has n : number has amount : money(EUR) }
			journey J { stage S is consideration { owner "x" touchpoint T via std.channels.website { tracked by View, Order } } }
			template orders_of(o : event) { formula count(o) unit orders better higher window 28 days }
			template fixed() { formula count(View) unit records better higher window 28 days }
			""";
	private static final String LAST = "kpi Last {\n\tformula count(View)\n\tminimum 7\n\twindow 28 days\n}\n";

	/** The lines of a KPI, with ¶ between them. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			formula count(View) ¶ unit ¶ better higher ¶ window 28 days | SYN-020 3:2+4 | Expected a unit, such as % or EUR, after “unit”
			formula count(View) ¶ target >= ¶ better higher ¶ window 28 days | SYN-020 3:2+6 | Expected a value, such as 5 %, after “target >=”
			formula count(View) ¶ target ¶ better higher ¶ window 28 days | SYN-020 3:2+6 | Expected a sign and a value, such as >= 5 %, after “target”
			formula count(View) ¶ better ¶ window 28 days | SYN-020 3:2+6 | Expected higher, lower or context after “better”
			formula count(View) ¶ window 28 days ¶ by ¶ minimum 7 | SYN-020 4:2+2 | Expected what to break down by, such as channel, after “by”
			formula count(View) ¶ window ¶ better higher | SYN-020 3:2+6 | Expected a time span, such as 28 days, after “window”
			formula count(View) ¶ window 28 days every ¶ better higher | SYN-020 3:17+5 | Expected day, week, month, quarter or year after “every”
			formula ¶ better higher ¶ window 28 days | SYN-020 2:2+7 | Expected a formula after “formula”
			formula count(View) ¶ minimum ¶ window 28 days | SYN-020 3:2+7 | Expected a number after “minimum”
			formula count(View) ¶ influences ¶ window 28 days | SYN-020 3:2+10 | Expected the name of a KPI after “influences”
			formula count(View) ¶ window 28 days ¶ unit | SYN-020 4:2+4 | Expected a unit, such as % or EUR, after “unit”
			formula conversion(View -> Order pre customer within 3 days ordered) ¶ window 28 days | SYN-014 2:35+3 | “pre” is not a keyword here; did you mean “per”?
			formula conversion(View -> Order per customer witin 3 days ordered) ¶ window 28 days | SYN-014 2:48+5 | “witin” is not a keyword here; did you mean “within”?
			formula conversion(View -> Order per customer within 3 days orderd) ¶ window 28 days | SYN-014 2:62+6 | “orderd” is not a keyword here; did you mean “ordered”?
			formula conversion(View -> Order par customer within 3 days ordered) ¶ window 28 days | SYN-014 2:35+3 | “par” is not a keyword here; did you mean “per”?
			formula conversion(View -> Order by customer within 3 days ordered) ¶ window 28 days | SYN-014 2:35+2 | “by” is not a keyword here; did you mean “per”?
			formula conversion(View -> Order per customers within 3 days ordered) ¶ window 28 days | SYN-004 2:39+9 | “customers” is not known here; did you mean “customer”? Known are: customer, session
			formula conversion(View -> Order, per customer, within 3 days, ordered) ¶ window 28 days | SYN-021 2:34+1 | No comma stands before “per”: the parts of a function follow one another without commas
			formula conversion(View -> Order per customer within 3 days, ordered) ¶ window 28 days | SYN-021 2:63+7 | No comma stands before “ordered”: the parts of a function follow one another without commas
			formula conversion(View -> Order per customer within -1 days ordered) ¶ window 28 days | SYN-022 2:55+1 | A time span is positive: write “1 days” instead of “-1 days”
			formula count(View) ¶ window -28 days | SYN-022 3:9+1 | A time span is positive: write “28 days” instead of “-28 days”
			formula count(Order ¶ window 28 days | SYN-001 3:2+6 | Expected “)” before “window”
			formula count(Order where n > 3 ¶ window 28 days | SYN-001 3:2+6 | Expected “)” before “window”
			formula ((count(Order) + count(View)) / (count(View) ¶ window 28 days | SYN-001 3:2+6 | Expected “)” before “window”
			formula count(Order where 1 < n < 5) ¶ window 28 days | SYN-023 2:34+1 | Comparisons do not chain: write “n > 1 and n < 5”
			formula count(Order where n > 1 and 1 <= n <= 5 or n = 3) ¶ window 28 days | SYN-023 2:45+2 | Comparisons do not chain: write “n >= 1 and n <= 5”
			formula count(View where n between 1 and 5) ¶ window 28 days | SYN-017 2:29+7 | Write “n >= 1 and n <= 5” instead of “n between 1 and 5”
			formula count(View where n > 3 AND n < 5) ¶ window 28 days | SYN-014 2:33+3 | “AND” is not a keyword here; did you mean “and”?
			formula count(View where n > 3 et n < 5) ¶ window 28 days | SYN-014 2:33+2 | “et” is not a keyword here; did you mean “and”?
			formula count(View WHERE n > 3) ¶ window 28 days | SYN-014 2:21+5 | “WHERE” is not a keyword here; did you mean “where”?
			formula sum(Order.amount) ¶ unit EUR ¶ better higher ¶ target >= 1,000 EUR ¶ window 28 days | SYN-024 5:12+5 | “1,000” is no number: write “1000” if the comma separates thousands, “1.000” if decimals follow it
			formula sum(Order.amount) ¶ unit EUR ¶ better higher ¶ target >= 1,000,000 EUR ¶ window 28 days | SYN-017 5:12+9 | Write “1000000” instead of “1,000,000”
			formula sum(Order.amount) ¶ unit EUR ¶ better higher ¶ target >= 1 000 EUR ¶ window 28 days | SYN-017 5:12+5 | Write “1000” instead of “1 000”
			formula sum(Order.amount) ¶ unit EUR ¶ better higher ¶ target >= 1'000.50 EUR ¶ window 28 days | SYN-017 5:12+8 | Write “1000.50” instead of “1'000.50”
			formula sum(Order.amount) ¶ unit EUR ¶ better higher ¶ target >= 1.000,50 EUR ¶ window 28 days | SYN-017 5:12+8 | Write “1000.50” instead of “1.000,50”
			formula sum(Order.amount) ¶ unit EUR ¶ better higher ¶ target >= 0,500 EUR ¶ window 28 days | SYN-017 5:12+5 | Write “0.500” instead of “0,500”
			formula count(Order) / count(View) ¶ better higher ¶ target >= 3,5% ¶ minimum 100 ¶ window 28 days | SYN-017 4:12+3 | Write “3.5” instead of “3,5”
			formula count(Order) / count(View) ¶ better higher ¶ target >= .5% ¶ minimum 100 ¶ window 28 days | SYN-017 4:12+2 | Write “0.5” instead of “.5”
			formula count(View) ¶ minimum 1,000 ¶ window 28 days | SYN-017 3:10+5 | Write “1000” instead of “1,000”
			formula conversion(View -> Order per customer within 3 days ordered strict) ¶ window 28 days | SYN-025 2:70+6 | “ordered” and “strict” exclude each other: choose one of ordered, strict and any
			formula count(View) ¶ window 28 days ¶ review 2027-1-1 | SYN-017 4:9+8 | Write “2027-01-01” instead of “2027-1-1”
			formula count(View) ¶ window 28 days ¶ review 2027/06/01 | SYN-017 4:9+10 | Write “2027-06-01” instead of “2027/06/01”
			formula count(View) ¶ window 28 days ¶ review 01.06.2027 | SYN-017 4:9+10 | Write “2027-06-01” instead of “01.06.2027”
			formula count(View) ¶ window 28 days ¶ review 01/06/2027 | SYN-006 4:9+10 | “01/06/2027” is not a date; write year-month-day, as in 2027-06-30
			formula count(View) ¶ window 28 days ¶ review "2027-06-01" | SYN-017 4:9+12 | Write “2027-06-01” instead of “"2027-06-01"”
			formula count(View where gift = true) ¶ window 28 days | SYN-017 2:34+4 | Write “gift” instead of “gift = true”
			formula count(View where gift = false and n > 3) ¶ window 28 days | SYN-017 2:34+5 | Write “not gift” instead of “gift = false”
			formula count(View where gift != true) ¶ window 28 days | SYN-017 2:35+4 | Write “not gift” instead of “gift != true”
			formula count(View where town = Rennes) ¶ window 28 days | SYN-017 2:34+6 | Write “"Rennes"” instead of “Rennes”
			formula count(View where Rennes != town) ¶ window 28 days | SYN-017 2:27+6 | Write “"Rennes"” instead of “Rennes”
			formula count(View where town = twon) ¶ window 28 days | REF-001 2:34+4 | No event, property, survey, stage, touchpoint or KPI has the name “twon”; did you mean “town”?
			formula count(View where n = Rennes) ¶ window 28 days | REF-001 2:31+6 | No event, property, survey, stage, touchpoint or KPI has the name “Rennes”
			formula count(Order) / count ¶ window 28 days | REF-001 2:25+5 | No event, property, survey, stage, touchpoint or KPI has the name “count”; did you mean “count(…)”?
			formula count(View where time > 5) ¶ window 28 days | REF-001 2:27+4 | No event, property, survey, stage, touchpoint or KPI has the name “time”
			formula percentile(View.n, rank = 90) ¶ window 28 days | SYN-017 2:29+4 | Write “rank:” instead of “rank =”
			FORMULA count(View) ¶ window 28 days | SYN-014 2:2+7 | “FORMULA” is not a keyword here; did you mean “formula”?
			formula count(View) ¶ windw 28 days | SYN-014 3:2+5 | “windw” is not a keyword here; did you mean “window”?
			formula count(View) ¶ better higher ¶ objectif >= 5 ¶ window 28 days | SYN-014 4:2+8 | “objectif” is not a keyword here; did you mean “target”?
			formula: count(View) ¶ window 28 days | SYN-032 2:9+1 | No “:” stands here: a member is its keyword and what follows, up to the end of the line
			formula = count(View) ¶ window 28 days | SYN-032 2:10+1 | No “=” stands here: a member is its keyword and what follows, up to the end of the line
			formula count(View); ¶ window 28 days | SYN-032 2:21+1 | No “;” stands here: a member is its keyword and what follows, up to the end of the line
			formula count(View) ¶ better higher ¶ target 5 ¶ window 28 days | SYN-001 4:9+1 | Expected a sign, such as >=, before “5”
			formula count(View) ¶ better higher ¶ target => 5 ¶ window 28 days | SYN-017 4:9+2 | Write “>=” instead of “=>”
			formula count(View) ¶ better higher ¶ target > = 5 ¶ window 28 days | SYN-017 4:9+3 | Write “>=” instead of “> =”
			formula count(View) ¶ window 28 days ¶ contributors “me and you” | SYN-011 4:15+12 | ““” is not expected here; write texts in straight double quotes
			formula count(View) ¶ window 28 days ¶ contributors «me and you» | SYN-011 4:15+12 | “«” is not expected here; write texts in straight double quotes
			formula count(View) ¶ window 28 days ¶ contributors "me and you | SYN-003 4:15+11 | The text is not closed: a " is missing
			""")
	void aSlipOfAKpiIsOneFinding(String lines, String place, String message) {
		assertOneFinding("kpi A measures J {\n\t" + lines.replace(" ¶ ", "\n\t") + "\n\towner \"who\"\n}\n", place, message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			kpi A measures J from orders_of(Order) { | SYN-031 1:18+4 | Write “from orders_of(Order) measures J”: “from” comes before “measures”
			kpi A from orders_of Order measures J { | SYN-001 1:22+5 | Expected “(” before “Order”
			kpi A from fixed measures J { | SYN-001 1:18+8 | Expected “(” before “measures”
			kpi A from orders_of(o = Order) measures J { | SYN-017 1:22+1 | Write “o:” instead of “o =”
			kpi A “Title” from orders_of(Order) { | SYN-011 1:7+7 | ““” is not expected here; write texts in straight double quotes
			""")
	void aSlipInTheHeadOfAKpiIsOneFinding(String head, String place, String message) {
		assertOneFinding(head + "\n\towner \"who\"\n}\n", place, message);
	}

	/** The characters stand for themselves in the text: U+200B for the character with this number. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			formula count(OrU+200Bder) ¶ window 28 days | SYN-026 2:16+6 | Here stands a character that nobody sees, U+200B ZERO WIDTH SPACE: delete it
			formula count(Order)U+200B ¶ window 28 days | SYN-026 2:22+1 | Here stands a character that nobody sees, U+200B ZERO WIDTH SPACE: delete it
			wiU+200Bndow 28 days ¶ formula count(Order) | SYN-026 2:2+7 | Here stands a character that nobody sees, U+200B ZERO WIDTH SPACE: delete it
			formula count(U+202EOrder) ¶ window 28 days | SYN-026 2:16+1 | Here stands a character that nobody sees, U+202E RIGHT-TO-LEFT OVERRIDE: delete it
			formula count(OrU+00ADder) ¶ window 28 days | SYN-026 2:16+6 | Here stands a character that nobody sees, U+00AD SOFT HYPHEN: delete it
			formula count(Order) ¶ windowU+200928 days | SYN-028 3:8+1 | Here stands U+2009 THIN SPACE: write an ordinary space instead
			formula count(OrderU+FF09 ¶ window 28 days | SYN-027 2:21+1 | “）” is the character U+FF09 FULLWIDTH RIGHT PARENTHESIS: write “)”
			formula count(Order) / count(View) ¶ unit U+FF05 ¶ window 28 days | SYN-027 3:7+1 | “％” is the character U+FF05 FULLWIDTH PERCENT SIGN: write “%”
			formula sum(Order.amount) ¶ unit U+0415UR ¶ window 28 days | SYN-027 3:7+3 | “Е” is the character U+0415 CYRILLIC CAPITAL LETTER IE: write “EUR”
			formula count(Order) ¶ bU+0435tter higher ¶ window 28 days | SYN-027 3:2+6 | “е” is the character U+0435 CYRILLIC SMALL LETTER IE: write “better”
			formula sum(Order.amount) ¶ unit U+20AC ¶ window 28 days | SYN-029 3:7+1 | Write EUR, the ISO 4217 code of the currency, instead of “€”
			formula sum(Order.amount) ¶ better higher ¶ target >= U+20AC1000 ¶ window 28 days | SYN-029 4:12+1 | Write EUR, the ISO 4217 code of the currency, instead of “€”
			formula sum(Order.amount) ¶ better higher ¶ target >= 1000 U+20AC ¶ window 28 days | SYN-029 4:17+1 | Write EUR, the ISO 4217 code of the currency, instead of “€”
			formula sum(View.price) ¶ benchmark 5 $ from "x" ¶ window 28 days | SYN-030 3:14+1 | Write the ISO 4217 code of the currency instead of “$”, which several have: USD, CAD, AUD or another
			""")
	void aCharacterIsNamed(String lines, String place, String message) {
		String characters = Pattern.compile("U\\+([0-9A-F]{4})").matcher(lines).replaceAll(number -> Character.toString(Integer.parseInt(number.group(1), 16)));
		String text = "kpi A {\n\t" + characters.replace(" ¶ ", "\n\t") + "\n\towner \"who\"\n}\n";
		assertOneFinding(text, place, message);
	}

	@Test
	void whatIsMeantIsRead() {
		Kpi kpi = JourneyText.check(DATA, "kpi A {\n\twindow: 1,000 days\n\ttarget >= €1.000,50\n\treview 01.06.2027\n}\n").first(Kpi.class);
		assertEquals("1.000", kpi.getWindow().getAmount().toPlainString());
		assertEquals("1000.50", kpi.getTarget().getValue().getNumber().toPlainString());
		assertEquals("EUR", kpi.getTarget().getValue().getUnit());
		assertEquals("2027-06-01", kpi.getReview().toString());
	}

	/** None of these is a slip, though each looks like one. */
	@ParameterizedTest
	@ValueSource(strings = { "formula max(3,5)", "formula percentile(View.n, 1,000)", "unit better", "unit\n\tEUR", "by minimum", "target = 5", "formula ordered", "formula per" })
	void textThatCanBeReadIsNoSlip(String member) {
		List<String> mistakes = JourneyText.check(DATA, "kpi ordered { }\nkpi per { }\nkpi A {\n\t" + member + "\n}\n").mistakes();
		assertEquals(List.of(), mistakes);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 < ", "(", "conversion(a, per b, ", "“", "a\u200B", "€", "（", "unit ", "window -1 ", "1,000 ", "from x measures ", "target = > ", "2027/1/1 " })
	void noEndOfSlipsIsAnEndOfTheFile(String slip) {
		JourneyText.Checked checked = JourneyText.check(DATA + "kpi A { formula " + slip.repeat(150) + "\n}\n" + LAST);
		assertTrue(checked.mistakes().size() > 0);
		assertEquals("Last", checked.all(Kpi.class).getLast().getName());
	}

	private static void assertOneFinding(String kpi, String place, String message) {
		JourneyText.Checked checked = JourneyText.check(DATA, kpi + LAST);
		List<LocatedIssue> found = checked.issues().stream()
				.filter(issue -> issue.severity() != Severity.INFO && issue.file().name().equals("2.journey")).toList();
		assertEquals(List.of(place + " " + message), found.stream()
				.map(issue -> issue.code() + " " + issue.line() + ":" + issue.column() + "+" + issue.length() + " " + issue.message(Locale.ENGLISH)).toList());
		assertEquals(7, checked.all(Kpi.class).getLast().getMinimumSample());
	}
}
