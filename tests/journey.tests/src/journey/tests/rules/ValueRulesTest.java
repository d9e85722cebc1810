// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.rules.RuleCode;
import journey.tests.support.JourneyText;

/** What the rules about values, addresses and lists of names find and pass over. */
class ValueRulesTest {

	private static final String WORDS = """
			channel web is website channel app is app
			persona Lea { goal Choose } persona Marc { goal Choose }
			source Site is analytics { }
			event Seen from Site { } event Paid from Site { }
			survey Top is csat(top2 of 5) from Site { } survey Mean is csat(mean of 7) from Site { } survey Bare is csat from Site { }
			survey Effort is ces(mean of 5) from Site { } survey Recommend is nps from Site { }
			template share(a : event, b : event) { formula (conversion(a -> b)) }
			template asked(s : survey) { formula csat(s) }
			journey J { stage S { touchpoint T touchpoint U } stage R { touchpoint T } }
			journey L { }
			""";

	@ParameterizedTest
	@ValueSource(strings = {
			"formula conversion(Seen -> Paid) target >= ^101%^ warn < ^-0.1%^ benchmark ^300%^ from \"x\"",
			"formula (dropoff(J)) target <= ^101^",
			"formula csat(Top) target >= ^150%^",
			"formula csat(Mean) target >= ^7.1^ warn < ^-1 points^",
			"formula ces(Effort) target >= ^6^",
			"formula nps(Recommend) target >= ^101^ warn < ^-101 points^" })
	void whatAMeasureCannotReachIsReported(String members) {
		JourneyText.assertIssue(WORDS + "kpi K measures J { " + members + " }", RuleCode.IMPOSSIBLE_VALUE);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"formula conversion(Seen -> Paid) target >= 100% warn < 0% benchmark 60 from \"x\"",
			"formula conversion(Seen -> Paid) target >= 300 EUR",
			"formula count(Seen) / count(Paid) target >= 300%",
			"formula 1 - dropoff(J) target >= 300%",
			"formula reach(J) target >= 300%",
			"formula csat(Bare) target >= 300%",
			"formula csat(Mean) target >= 80%",
			"formula csat(Nothing) target >= 300%",
			"formula csat() target >= 300%",
			"formula csat(3) target >= 300%",
			"formula nps(Recommend) target >= -100 warn < 100 points",
			"formula K target >= 300%",
			"unit % target >= 300%" })
	void whatAMeasureMayReachIsNotReported(String members) {
		JourneyText.assertIssue(WORDS + "kpi K measures J { " + members + " }", RuleCode.IMPOSSIBLE_VALUE);
	}

	@Test
	void aTemplateTellsWhatAShareIs() {
		JourneyText.assertIssue(WORDS + "kpi K from share(Seen, Paid) measures J { target >= ^300%^ } kpi M from asked(Top) measures J { target >= 300% }",
				RuleCode.IMPOSSIBLE_VALUE);
	}

	@Test
	void goalsAndEvaluationsAreHeldToTheirMeasures() {
		JourneyText.assertIssue(WORDS + """
				kpi K measures J { formula repeat(Paid) }
				journey G {
					goal business A measured by K >= ^120%^
					goal business B measured by Top >= ^120%^
					goal business C measured by Recommend >= ^120^
					goal business D measured by Bare >= 120%
					goal business E measured by Nothing >= 120%
					goal business F
				}
				evaluation E of J {
					K weight 1 floor ^-1%^ target ^101%^
					Top weight 1 target ^120%^
					conforming(J) weight 1 target ^120%^
					300% weight 1 target 400%
					Nothing weight 1 target 400%
				}
				""", RuleCode.IMPOSSIBLE_VALUE);
	}

	@Test
	void aShareMayBeNothingOrAll() {
		JourneyText.assertIssue(WORDS + "survey A is nps from Site { after Seen sample 0% } survey B is nps from Site { after Seen sample 100% } "
				+ "journey M { stage S { touchpoint T touchpoint U } flow { T -> U probability 0% back U -> T probability 100% loop T -> T probability ^100.1%^ } }",
				RuleCode.IMPOSSIBLE_VALUE);
	}

	@Test
	void theMessageNamesTheBoundsAsTheValueIsWritten() {
		JourneyText.Checked checked = JourneyText.check(WORDS + "kpi K measures J { formula csat(Top) target >= 101 warn < 101% }");
		assertEquals(List.of("101 is impossible: what it stands for lies between 0 and 100", "101% is impossible: what it stands for lies between 0% and 100%"),
				checked.messages("VAL-801", Locale.ENGLISH));
	}

	@Test
	void whatComesAtOnceAndWhatIsNotKeptAreNotReported() {
		JourneyText.assertIssue(WORDS + "journey M { stage S { touchpoint T touchpoint U { timing 0 min after T } } } "
				+ "event E from Site { has a : text kept 0 days } kpi K measures M { window ^0.0 days^ formula lost(Seen within ^0 h^) }", RuleCode.SPAN_OF_NOTHING);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"persona P { identity age 130 } persona Q { identity age 0 } persona R { identity } persona S { identity age ^131^ }",
			"segment A { age 130 } segment B { age to 999 } segment C { age ^131^ }",
			"kpi K measures J { benchmark 1 in 1000 benchmark 2 in 9999 benchmark 3 benchmark 4 in ^999^ benchmark 5 in ^10000^ }",
			"persona P { evidence interview of 1 evidence interview evidence interview of ^0^ }" })
	void onlyImpossibleNumbersAreReported(String text) {
		JourneyText.assertIssue(WORDS + text, RuleCode.IMPOSSIBLE_NUMBER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/a?b=c#d", "HTTP://EXAMPLE.ORG", "mailto:nora@example.org", "https://example.org/é" })
	void anAddressThatCanBeFollowedIsNotReported(String address) {
		JourneyText.assertIssue("content C at \"" + address + "\" persona P { evidence diary from \"" + address + "\" }", RuleCode.ADDRESS_WITHOUT_LINK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JavaScript://x", "data:text/html,x", "file:///tmp/x", "ftp://example.org", "www.example.org", "http:example.org",
			"https://", "https://example.org/a b", "https://example.org https://example.com", " https://example.org", "mailto:" })
	void anAddressThatCannotBeFollowedIsReported(String address) {
		String marked = "^\"" + address + "\"^";
		JourneyText.assertIssue("content C at " + marked + " persona P { evidence diary from " + marked + " }", RuleCode.ADDRESS_WITHOUT_LINK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "studies/2026-03.md", "C:\\\\studies\\\\march.md", "Data: sales of 2025", "Study:march", "See https://example.org", "www", "data",
			"http", "a:b", "nora@example.org" })
	void whatIsNoAddressIsReportedOnlyWhereOneIsWanted(String text) {
		JourneyText.assertIssue("content C at ^\"" + text + "\"^ persona P { evidence diary from \"" + text + "\" } content D", RuleCode.ADDRESS_WITHOUT_LINK);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"journey M for Lea, Marc, ^Lea^, ^Lea^ { }",
			"journey M for Lea, Nothing, Nothing { }",
			"journey M for Lea { stage S { touchpoint T via web, app, ^web^ { serves Lea.Choose, Marc.Choose } } }",
			"journey M { stage S { touchpoint T via web touchpoint U via web } }",
			"journey M { stage S { touchpoint T { tracked by Seen tracked by Paid tracked by ^Seen^ } } }",
			"journey M { stage S { touchpoint T { feels Lea 1 feels Lea 1 \"a\" feels Lea 0 feels Marc 1 feels ^Lea^ 1 feels ^Lea^ 1 \"a\" feels Nothing 1 feels Nothing 1 } } }",
			"journey M { stage S { touchpoint T } includes J includes J after S.T includes L includes ^J^ includes ^J^ after S.T includes Nothing includes Nothing }",
			"journey M { stage S { touchpoint T } flow { T -> T T -> T loop T -> T } }",
			"survey A is nps from Site { via web, ^web^ }",
			"kpi K measures J.S, J.R, J.S.T, J.R.T, ^J.S^ { }" })
	void aSecondMentionIsReportedWhereItMeansNothing(String text) {
		JourneyText.assertIssue(WORDS + text, RuleCode.NAMED_TWICE);
	}
}
