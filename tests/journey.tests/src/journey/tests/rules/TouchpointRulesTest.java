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

/** What the rules about touchpoints find and pass over. */
class TouchpointRulesTest {

	private static final String WORDS = """
			channel web is website channel app is app channel shop is physical-presence channel thing is connected-object channel any
			device desk is desktop device phone is smartphone device glass is tablet device watch is wearable device gadget
			persona Lea { } persona Marc { }
			source Site is analytics { } source Polls is survey { }
			event Paid from Site { } event Left from Site { }
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"touchpoint T via web, shop | ",
			"touchpoint T via web touchpoint U via shop | ",
			"touchpoint T via web touchpoint U | ",
			"touchpoint T via web touchpoint U via any | ",
			"touchpoint T via web touchpoint U via nowhere | ",
			"touchpoint T via web | includes K",
			" | " })
	void aJourneyThatMayGoOfflineIsNotReported(String touchpoints, String rest) {
		JourneyText.assertIssue(WORDS + "journey K { } journey J { stage S { " + text(touchpoints) + " } " + text(rest) + " }", RuleCode.JOURNEY_ONLY_DIGITAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "search", "social", "app", "email", "chat", "online-ads", "connected-object" })
	void digitalChannelsAloneAreReported(String kind) {
		JourneyText.assertIssue(WORDS + "channel c is " + kind + " journey ^J^ { stage S { touchpoint T via c, web } }", RuleCode.JOURNEY_ONLY_DIGITAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "offline-ads", "physical-presence", "call-centre", "word-of-mouth", "press", "television", "radio", "mail" })
	void oneOfflineChannelIsEnough(String kind) {
		JourneyText.assertIssue(WORDS + "channel c is " + kind + " journey J { stage S { touchpoint T via c, web } }", RuleCode.JOURNEY_ONLY_DIGITAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "flow { }", "flow { A -> Nowhere }", "flow { A -> B -> C }", "flow { A -> B back C -> A }", "flow { A -> B exit C because \"x\" }" })
	void aTouchpointThatMayBeInTheFlowIsNotReported(String flow) {
		JourneyText.assertIssue("journey J { stage S { touchpoint A touchpoint B touchpoint C } " + flow + " }", RuleCode.TOUCHPOINT_OUTSIDE_FLOW);
	}

	@Test
	void everyTouchpointOutsideTheFlowIsReported() {
		JourneyText.assertIssue("journey J { stage S { touchpoint A touchpoint ^B^ } stage R { touchpoint ^C^ touchpoint D } flow { A -> D } }",
				RuleCode.TOUCHPOINT_OUTSIDE_FLOW);
	}

	@ParameterizedTest
	@ValueSource(strings = { "via shop", "via thing", "via web, app", "via web, any", "via web, nowhere", "via web device desk, phone", "via web device glass",
			"via web device watch", "via web device gadget", "via web device nothing", "" })
	void aTouchpointThatMayBeMobileIsNotReported(String where) {
		JourneyText.assertIssue(WORDS + "journey J { stage S { touchpoint T " + where + " } }", RuleCode.TOUCHPOINT_NOT_MOBILE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "feels Lea 0", "thinks \"x\"", "pain P", "gain \"x\"" })
	void aClaimNeedsEvidence(String claim) {
		JourneyText.assertIssue(WORDS + "journey J { stage S { touchpoint ^T^ { " + claim + " } } }", RuleCode.CLAIM_WITHOUT_EVIDENCE);
		JourneyText.assertIssue(WORDS + "journey J { stage S { touchpoint T { " + claim + " evidence interview } } }", RuleCode.CLAIM_WITHOUT_EVIDENCE);
	}

	@Test
	void whatIsNoClaimNeedsNoEvidence() {
		JourneyText.assertIssue("journey J { stage S { touchpoint T { does \"x\" seeks \"x\" receives \"x\" } } }", RuleCode.CLAIM_WITHOUT_EVIDENCE);
	}

	@Test
	void theWholeScaleOfFeelingsIsAllowed() {
		JourneyText.assertIssue(WORDS + "journey J { stage S { touchpoint T { feels Lea -2 feels Lea -1 feels Lea 0 feels Lea 1 feels Lea +2 } } }",
				RuleCode.FEELING_OUT_OF_RANGE);
	}

	@Test
	void theWholeScaleOfRatingsIsAllowed() {
		JourneyText.assertIssue("journey J { stage S { touchpoint T { opportunity A { impact 1 effort 5 } opportunity B { effort 1 impact 5 } opportunity C } } }",
				RuleCode.RATING_OUT_OF_RANGE);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"survey Q is nps from Polls { after J.S.T }",
			"survey Q is nps from Polls { after Paid }",
			"survey Q is nps from Polls { } kpi K measures J.S.T { formula nps(Q) }",
			"survey Q is nps from Polls { } kpi K measures J.S.T { formula previous(L) } kpi L measures J { formula nps(Q) - 1 }",
			"survey Q is nps from Polls { } kpi K from T(Q) measures J.S.T { } template T (s : survey) { formula nps(s) }",
			"survey Q is nps from Polls { } kpi K from T() measures J.S.T { } template T () { formula nps(Q) }" })
	void aKeyMomentThatSomebodyAsksAboutIsNotReported(String survey) {
		JourneyText.Checked checked = JourneyText.assertIssue(WORDS + "journey J { stage S { touchpoint T { key \"x\" tracked by Paid } } } " + survey,
				RuleCode.KEY_MOMENT_WITHOUT_SURVEY);
		assertEquals(List.of(), checked.mistakes());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"",
			"survey Q is nps from Polls { after Left }",
			"survey Q is nps from Polls { } kpi K measures J, J.S { formula nps(Q) }",
			"kpi K measures J.S.T { formula count(Paid) + previous(K) }" })
	void aKeyMomentThatNobodyAsksAboutIsReported(String other) {
		JourneyText.Checked checked = JourneyText.assertIssue(WORDS + "journey J { stage S { touchpoint ^T^ { key \"x\" tracked by Paid } } } " + other,
				RuleCode.KEY_MOMENT_WITHOUT_SURVEY);
		assertEquals(List.of(), checked.mistakes());
	}

	@Test
	void aSurveyThatTracksTheKeyMomentIsEnough() {
		JourneyText.assertIssue(WORDS + "survey Q is nps from Polls { } journey J { stage S { touchpoint T { key \"x\" tracked by Q } } }",
				RuleCode.KEY_MOMENT_WITHOUT_SURVEY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"A \"x\" via web { feels Lea 0 } | B \"x\" via shop { feels Lea -2 }",
			"A \"x\" via web { feels Lea 2 } | B \"x\" via shop { feels Marc -2 }",
			"A \"x\" via web { feels Lea 2 } | B \"y\" via shop { feels Lea -2 }",
			"A \"x\" via web { feels Lea 2 } | B \"x\" via shop, web { feels Lea -2 }",
			"A \"x\" via web { feels Lea 2 } | B \"x\" { feels Lea -2 }",
			"A \"x\" via web { feels Lea 2 } | B \"x\" via nowhere { feels Lea -2 }",
			"A via web { feels Lea 2 } | B via shop { feels Lea -2 }",
			"A via web { kind buy feels Lea 2 } | B \"x\" via shop { kind buy feels Lea -2 }",
			"A \"x\" via web { feels Lea 2 } | B \"x\" via shop { feels Lea +1 feels Lea -2 }",
			"A \"x\" via web { feels Nobody 2 } | B \"x\" via shop { feels Nobody -2 }" })
	void channelsThatFeelAlikeAreNotReported(String one, String other) {
		JourneyText.assertIssue(WORDS + "journey J { stage S { touchpoint " + one + " touchpoint " + other + " } }", RuleCode.CHANNELS_FEEL_DIFFERENT);
	}

	@Test
	void theSameKindInTwoStagesIsNotTheSameTouchpoint() {
		JourneyText.assertIssue(WORDS + "journey J { stage S { touchpoint A via web { kind buy feels Lea 2 } } stage T { touchpoint A via shop { kind buy feels Lea -2 } } }",
				RuleCode.CHANNELS_FEEL_DIFFERENT);
	}

	@Test
	void theTornPersonaAndTheEarlierTouchpointAreNamed() {
		JourneyText.Checked checked = JourneyText.check(WORDS + """
				journey J {
					stage S { touchpoint A "x" via app { feels Marc 0 } touchpoint B "x" via web { feels Lea 0 feels Marc +2 } }
					stage T { touchpoint C "x" via shop { feels Lea -1 feels Marc -1 } }
				}
				""");
		assertEquals(List.of("Touchpoints “C” and “B” are the same on other channels, but “Marc” does not feel the same there"),
				checked.messages("TPT-321", Locale.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = { "uses Paid.total", "uses std.sessions.session.duration", "uses Nowhere.town" })
	void dataThatMayBeCollectedAreNotReported(String uses) {
		JourneyText.Checked checked = JourneyText.check("source Site is analytics { } event Paid from Site { has total : number } journey J { } personalisation P at J { "
				+ uses + " }");
		assertEquals(List.of(), checked.placesOf("TPT-340"));
		assertEquals(List.of(), checked.placesOf("TPT-341"));
	}

	@Test
	void everyPropertyThatNobodyCollectsIsNamed() {
		JourneyText.Checked checked = JourneyText.check("""
				profile C { has a : text has b : text has g : group { has h : text } }
				journey J { }
				personalisation P at J { uses C.a, C.b, C.g.h }
				""");
		assertEquals(List.of("a", "b", "h").stream().map(name -> "Personalisation “P” uses “" + name
				+ "”, which nobody collects: say from which source the profile “C” comes, with “from”").toList(), checked.messages("TPT-340", Locale.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"stage S { touchpoint T { pain P opportunity O for P { owner \"x\" } } }",
			"stage S { touchpoint T { pain P opportunity O for P owner \"x\" } }",
			"stage S { owner \"x\" touchpoint T { pain P opportunity N opportunity O for P } }",
			"stage S { touchpoint T { pain P } touchpoint U { opportunity O for T.P { owner \"x\" } } }" })
	void aPainThatSomebodyEasesIsNotReported(String stage) {
		JourneyText.Checked checked = JourneyText.assertIssue("journey J { " + stage + " }", RuleCode.PAIN_NOBODY_EASES);
		assertEquals(List.of(), checked.mistakes());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"stage S { owner \"x\" touchpoint T { pain ^P^ owner \"x\" } }",
			"stage S { touchpoint T { pain ^P^ opportunity O for P } }",
			"stage S { owner \" \" touchpoint T { pain ^P^ opportunity O for P } }",
			"stage S { owner \"x\" touchpoint T { pain ^P^ pain Q opportunity O for Q } }" })
	void aPainWithoutOpportunityOrOwnerIsReported(String stage) {
		JourneyText.Checked checked = JourneyText.assertIssue("journey J { " + stage + " owner \"Board\" }", RuleCode.PAIN_NOBODY_EASES);
		assertEquals(List.of(), checked.mistakes());
	}

	/** An empty column of a table is null. */
	private static String text(String column) {
		return column == null ? "" : column;
	}
}
