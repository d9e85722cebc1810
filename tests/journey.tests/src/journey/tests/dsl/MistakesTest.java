// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static journey.tests.support.JourneyText.assertOnlyMistake;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.messages.LanguageProblem;
import journey.model.journey.Channel;
import journey.model.journey.Kpi;
import journey.model.journey.Persona;
import journey.tests.support.JourneyText;

/** What is said of texts that cannot be understood. */
class MistakesTest {

	@ParameterizedTest
	@ValueSource(strings = { "2027-02-30", "2027-13-01", "2027-00-10", "27-01-01", "2027-001-01", "2023-02-29", "0-0-0" })
	void whatIsNoDateIsReported(String date) {
		JourneyText.Checked checked = assertOnlyMistake("kpi K { review «" + date + "» }", LanguageProblem.NOT_A_DATE);
		assertEquals(List.of("“" + date + "” is not a date; write year-month-day, as in 2027-06-30"), checked.messages("SYN-006", Locale.ENGLISH));
		assertEquals(List.of("« " + date + " » n’est pas une date ; écrivez année-mois-jour, comme 2027-06-30"),
				checked.messages("SYN-006", Locale.FRENCH));
	}

	/** The lexer knows only halves of it. */
	@ParameterizedTest
	@ValueSource(strings = { "persona 😀 { }", "kpi K { owner \"a\" 😀 }", "kpi K { 😀😀 }", "😀" })
	void aLetterOutsideTheBasicPlaneIsQuotedWhole(String text) {
		assertEquals(List.of("“😀” is not expected here; is a “}” missing above?"), JourneyText.check(text).messages("SYN-002", Locale.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-02-29", "2027-12-31", "0001-01-01", "9999-12-31" })
	void whatIsADateIsRead(String date) {
		assertEquals(date, JourneyText.assertNoMistake("kpi K { review " + date + " }").first(Kpi.class).getReview().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"kpi K { minimum «2147483648» }",
			"persona P { identity age «99999999999999999999» }",
			"survey S is csat(top2 of «9999999999») { }",
			"journey J { stage S { touchpoint T { opportunity O { impact «2147483648» } } } }",
			"persona P { } journey J { stage S { touchpoint T { feels P «-2147483649» } } }",
			"kpi K { benchmark 1 from \"x\" in «2147483648» }",
	})
	void aNumberThatIsTooLargeIsReported(String marked) {
		assertOnlyMistake(marked, LanguageProblem.NUMBER_TOO_LARGE);
	}

	@Test
	void theLargestNumbersAreRead() {
		Kpi kpi = JourneyText.assertNoMistake("kpi K { minimum 2147483647 target > 123456789012345678901234567890.5 }").first(Kpi.class);
		assertEquals(Integer.MAX_VALUE, kpi.getMinimumSample());
		assertEquals("123456789012345678901234567890.5", kpi.getTarget().getValue().getNumber().toPlainString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kpi K { target > «3 . 5» }                                                    | 3.5
			kpi K { review «2027 - 01-31» }                                               | 2027-01-31
			kpi K { unit «EUR / visit» }                                                  | EUR/visit
			persona P { } journey J { stage S { touchpoint T { feels P «- 1» } } }        | -1
			persona P { prefers «a . b» }                                                 | a.b
			import «a . b»                                                                | a.b
			""")
	void blanksWithinAValueAreReported(String marked, String expected) {
		JourneyText.Checked checked = JourneyText.assertIssue(marked, LanguageProblem.SPACES_INSIDE);
		assertEquals(List.of("Write “" + expected + "” without spaces"), checked.messages("SYN-005", Locale.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"channel c journey J { stage S { «touchpiont» T via c touchpoint U via c } }",
			"channel c journey J { stage S { «touchpiont» T \"t\" via c, c device tablet { moment post } touchpoint U via c } }",
	})
	void aMisspeltTouchpointTakesItsChannelsWithIt(String marked) {
		assertOnlyMistake(marked, LanguageProblem.NOT_A_KEYWORD);
	}

	@Test
	void ofATextThatIsNotClosedOnlyTheLineSuffers() {
		JourneyText.Checked checked = assertOnlyMistake("""
				persona P {
					family «"open»
					profession "closed"
				}
				channel after
				""", LanguageProblem.TEXT_NOT_CLOSED);
		assertEquals("closed", checked.first(Persona.class).getProfession());
		assertEquals(1, checked.all(Channel.class).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "persona P { family «\"open»", "persona P { family «\"open»\r\n}", "persona P { family «\"open\\»", "persona P { family «\"»\n}" })
	void aTextMayBeOpenAtTheEndOfTheFileOrLine(String marked) {
		JourneyText.assertIssue(marked, LanguageProblem.TEXT_NOT_CLOSED);
	}

	@Test
	void aCommentThatIsNotClosedIsReportedInClearWords() {
		JourneyText.Checked checked = JourneyText.check("persona P { }\n/* open\npersona Q { }\n");
		assertEquals(List.of("SYN-012"), checked.codesOfMistakes());
		assertEquals(List.of("The comment is not closed: */ is missing"), checked.messages("SYN-012", Locale.ENGLISH));
		assertEquals(List.of("Le commentaire n’est pas fermé : il manque */"), checked.messages("SYN-012", Locale.FRENCH));
		assertEquals(2, checked.placesOf("SYN-012").get(0).line());
	}

	@Test
	void whatStandsBeforeACommentThatIsNotClosedIsUnderstood() {
		assertEquals(1, JourneyText.check("persona P { }\n/* open\npersona Q { }\n").all(Persona.class).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "'", "‘", "’", "“", "”" })
	void otherQuotesAreReported(String quote) {
		JourneyText.Checked checked = JourneyText.check("persona P { family " + quote + "x" + quote + " }\nchannel after");
		assertEquals(List.of("SYN-011"), checked.codesOfMistakes());
		assertEquals(List.of("“" + quote + "” is not expected here; write texts in straight double quotes"), checked.messages("SYN-011", Locale.ENGLISH));
		assertEquals("1:20+3", checked.placesOf("SYN-011").get(0).toString());
	}

	@Test
	void angularQuotesAreReported() {
		assertEquals(List.of("SYN-011"), JourneyText.check("persona P { family « x » }").codesOfMistakes());
	}

	@Test
	void aMissingBraceIsReportedWhereTheNextElementBegins() {
		JourneyText.Checked checked = assertOnlyMistake("persona P {\n\tfamily \"x\"\n\n«channel» c\n", LanguageProblem.EXPECTED);
		assertEquals(List.of("Expected “}” before “channel”"), checked.messages("SYN-001", Locale.ENGLISH));
		assertEquals(List.of("Il manque « } » avant « channel »"), checked.messages("SYN-001", Locale.FRENCH));
		assertEquals(1, checked.all(Channel.class).size());
	}

	@Test
	void aBraceMissingAtTheEndOfTheFileIsReportedThere() {
		JourneyText.Checked checked = JourneyText.check("persona P {\n\tfamily \"x\"\n");
		assertEquals(List.of("SYN-001"), checked.codesOfMistakes());
		assertEquals(List.of("Expected “}” before the end of the file"), checked.messages("SYN-001", Locale.ENGLISH));
		assertEquals(List.of("Il manque « } » avant la fin du fichier"), checked.messages("SYN-001", Locale.FRENCH));
	}

	@Test
	void aBraceTooManyClosesNothing() {
		JourneyText.Checked checked = assertOnlyMistake("persona P { } «}»\nchannel c", LanguageProblem.CLOSES_NOTHING);
		assertEquals(List.of("This “}” closes nothing"), checked.messages("SYN-009", Locale.ENGLISH));
		assertEquals(List.of("Ce « } » ne ferme rien"), checked.messages("SYN-009", Locale.FRENCH));
	}

	@Test
	void afterABraceTooManyTheRestIsUnderstood() {
		assertEquals(1, JourneyText.check("persona P { } }\nchannel c").all(Channel.class).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\n", "// only a comment", "/* only\na comment */\n", "\uFEFF", "namespace a.b", "import std.channels.*" })
	void aFileWithoutElementIsReported(String text) {
		assertEquals(List.of("SYN-010"), JourneyText.check(text).codes());
	}

	@Test
	void aFileWithSettingsOnlyHoldsSomething() {
		assertEquals(List.of(), JourneyText.check("workspace { language fr }").summary());
	}

	/** The word in the message is the one that its reader has written. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			family      | persona P { family "a"\\n family «"b"» }
			profession  | persona P { profession "a"\\n profession «"b"» }
			consumption | persona P { consumption "a"\\n consumption «"b"» }
			behaviour   | persona P { behaviour other\\n behaviour «habitual» }
			identity    | persona P { identity age 3\\n «identity age 4» }
			age         | persona P { identity age 3\\n age «4» }
			first       | persona P { identity first "a"\\n first «"b"» }
			language    | workspace { language en\\n language «fr» }
			workspace   | workspace { }\\n «workspace { }»
			customer    | source S is crm { customer "a"\\n customer «"b"» }
			session     | source S is crm { session "a"\\n session «"b"» }
			time        | source S is crm { time "a"\\n time «"b"» }
			name        | source S is crm { name "a"\\n name «"b"» }
			owner       | source S is crm { owner "a"\\n owner «"b"» }
			when        | source S is crm { } event E from S { when "a"\\n when «"b"» }
			required    | source S is crm { } event E from S { has p : text required\\n «required» }
			pii         | source S is crm { } event E from S { has p : text pii(a)\\n pii(«b») }
			purpose     | source S is crm { } event E from S { has p : text purpose "a"\\n purpose «"b"» }
			asks        | survey S is nps { asks "a"\\n asks «"b"» }
			answer      | survey S is nps { answer "a"\\n answer «"b"» }
			invited     | survey S is nps { invited "a"\\n invited «"b"» }
			scope       | journey J { scope end-to-end\\n scope «pre-purchase» }
			state       | journey J { state as-is\\n state «to-be» }
			basis       | journey J { basis expected\\n basis «observed» }
			inactive    | journey J { inactive after 3 days\\n inactive after «4 days» }
			flow        | journey J { flow { }\\n «flow { }» }
			exit        | journey J { stage S { exit when S\\n exit when «S» } } kpi S { }
			kind        | journey J { stage S { touchpoint T { kind a\\n kind «b» } } }
			moment      | journey J { stage S { touchpoint T { moment pre\\n moment «post» } } }
			key         | journey J { stage S { touchpoint T { key "a"\\n key «"b"» } } }
			impact      | journey J { stage S { touchpoint T { opportunity O { impact 1\\n impact «2» } } } }
			effort      | journey J { stage S { touchpoint T { opportunity O { effort 1\\n effort «2» } } } }
			formula     | kpi K { formula 1\\n formula «2» }
			unit        | kpi K { unit %\\n unit «EUR» }
			better      | kpi K { better higher\\n better «lower» }
			target      | kpi K { target > 1\\n target «> 2» }
			warn        | kpi K { warn > 1\\n warn «> 2» }
			window      | kpi K { window 1 days\\n window «2 days» }
			minimum     | kpi K { minimum 1\\n minimum «2» }
			review      | kpi K { review 2027-01-01\\n review «2027-01-02» }
			per         | kpi K { formula count(K per customer\\n per «session») }
			within      | kpi K { formula count(K within 1 days\\n within «2 days») }
			""")
	void aMemberGivenTwiceIsReportedWithTheLineOfTheFirst(String member, String marked) {
		JourneyText.Checked checked = assertOnlyMistake(marked.replace("\\n", "\n"), LanguageProblem.GIVEN_TWICE);
		assertEquals(List.of("“" + member + "” is given twice; the first is in line 1"), checked.messages("SYN-008", Locale.ENGLISH));
		assertEquals(List.of("« " + member + " » est donné deux fois ; la première est à la ligne 1"), checked.messages("SYN-008", Locale.FRENCH));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"persona P { needs \"a\" needs \"b\" hobbies \"c\" hobbies \"c\" goal A goal B }",
			"kpi K { by a by b benchmark 1 from \"a\" benchmark 2 from \"b\" }",
			"journey J { goal business A goal business B stage A { } stage B { touchpoint T { does \"a\" does \"a\" } } }",
	})
	void listsMayBeGivenInParts(String text) {
		JourneyText.assertNoMistake(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			persona P "a" «"b"» { }              | Expected “{” before “"b"”
			source S «{» }                       | Expected “is” before “{”
			survey S is csat(top2 of «x») { }    | Expected a number before “x”
			source S is crm { owner «me» }       | Expected a text in double quotes before “me”
			«touchpoint» T { }                   | Expected a persona, journey, kpi or another element before “touchpoint”
			kpi K { formula count(«}»            | Expected “)” before “}”
			""")
	void whatWasExpectedIsNamed(String marked, String message) {
		JourneyText.Checked checked = JourneyText.assertIssue(marked, LanguageProblem.EXPECTED);
		assertEquals(List.of(message), checked.messages("SYN-001", Locale.ENGLISH));
	}

	/** No word of the grammar or of the parser generator reaches a user. */
	@ParameterizedTest
	@ValueSource(strings = { "persona", "persona {", "kpi K { formula", "kpi K { formula (", "journey J for", "journey J { stage", "import", "namespace",
			"event E", "event E from", "{", "}", "->", "\"", "'", "\\", "/*", "/", "*/", "^", "é", "persona ^ { }", "kpi K { formula 1 + }", "😀",
			"persona P { identity", "survey S is nps(", "journey J { flow { A ->", "journey J { flow { exit", "kpi K { target", "\u0000", "\u001b[31m" })
	void noMessageSpeaksOfTheGrammar(String text) {
		for (journey.dsl.workspace.LocatedIssue issue : JourneyText.check(text).issues()) {
			assertEquals(true, issue.code() != null && issue.code().matches("[A-Z]{3}-\\d{3}"), () -> text + ": " + issue.code() + " " + issue.message(Locale.ENGLISH));
			assertEquals(false, issue.message(Locale.ENGLISH).matches("(?s).*(RULE_|EOF|mismatched|viable|null).*"), () -> issue.message(Locale.ENGLISH));
		}
	}
}
