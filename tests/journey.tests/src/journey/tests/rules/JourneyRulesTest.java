// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.rules.RuleCode;
import journey.tests.support.JourneyText;

/** What the rules about journeys and goals must not find, and where they find several things. */
class JourneyRulesTest {

	private static final String DATA = """
			source Web is analytics { name "event" }
			event E from Web { when "x" }
			survey S is nps from Web { asks "x" }
			survey After is nps from Web { after J.A.T }
			survey AfterEvent is nps from Web { after E }
			kpi K measures J.A { formula count(E) }
			kpi OfTouchpoint measures J.A.T { formula count(E) }
			kpi OfJourney measures J { formula count(E) }
			""";

	@Test
	void aJourneyThatIncludesOthersMayHaveOnlyPurchases() {
		JourneyText.assertIssue("journey J { stage S { touchpoint T { kind purchase } } includes K } journey K { }", RuleCode.ONLY_PURCHASES);
	}

	@Test
	void aTouchpointWithoutKindMayBeAnything() {
		JourneyText.assertIssue("journey J { stage S { touchpoint T { kind purchase } touchpoint U } } journey K { stage S { } }", RuleCode.ONLY_PURCHASES);
	}

	@Test
	void thirtyTouchpointsAreNotTooMany() {
		String touchpoints = "touchpoint T ".repeat(30);
		JourneyText.assertIssue("journey J { stage S { " + touchpoints + "} }", RuleCode.TOO_MANY_TOUCHPOINTS);
		JourneyText.assertIssue("journey ^J^ { stage S { " + touchpoints + "} stage R { touchpoint T } }", RuleCode.TOO_MANY_TOUCHPOINTS);
	}

	@Test
	void everyLaterStageOfACanonicalStageIsReported() {
		JourneyText.assertIssue("journey J { stage A is purchase { } stage B is ^std.short.buying^ { } stage C is ^purchase^ { } stage D { } stage E { } }",
				RuleCode.CANONICAL_STAGE_TAKEN);
	}

	@Test
	void aCanonicalStageThatIsUnknownIsNotMissing() {
		JourneyText.assertIssue("taxonomy t { stage a is nowhere stage b is t.a } journey J { stage A is nothing { } stage B is t.a { } stage C is t.b { } }",
				RuleCode.STAGE_WITHOUT_CANONICAL_STAGE);
	}

	@Test
	void taxonomiesThatGoRoundLeadToNoCanonicalStage() {
		JourneyText.assertIssue("taxonomy t { stage a is t.b stage b is t.a } journey J { stage A is ^t.a^ { } }", RuleCode.STAGE_WITHOUT_CANONICAL_STAGE);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"journey J { }",
			"journey J { stage A is awareness { } }",
			"journey J { scope pre-purchase stage A is purchase { } }",
			"journey J { stage A is purchase { } stage B is advocacy { } }",
			"journey J { stage A is purchase { } stage B { } }",
			"journey J { stage A is purchase { } stage B is nothing { } }",
			"journey J { stage A is purchase { } includes K } journey K { stage B is retention { } }",
			"journey J { stage A is purchase { } includes K } journey K { includes L } journey L { includes K stage B is retention { } }" })
	void aJourneyThatGoesOnOrNeedNotIsNotReported(String text) {
		JourneyText.assertIssue(text, RuleCode.ENDS_AT_PURCHASE);
	}

	@Test
	void aJourneyThatIncludesNothingAfterThePurchaseEndsThere() {
		JourneyText.assertIssue("journey ^J^ { stage A is purchase { } includes K includes Nothing } journey K { includes J stage B is awareness { } }",
				RuleCode.ENDS_AT_PURCHASE);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"journey J { stage A is retention { touchpoint T { moment pre } } }",
			"journey J { scope pre-purchase stage A is purchase { touchpoint T { moment during } } stage B is nothing { } stage C { } }",
			"journey J { scope post-purchase stage A is purchase { touchpoint T } stage B is advocacy { touchpoint U { moment post } } }",
			"journey J { scope end-to-end }",
			"journey J { scope end-to-end stage A { } }",
			"journey J { scope end-to-end stage A is nothing { } }",
			"journey J { scope end-to-end stage A is awareness { } stage B is purchase { } }",
			"journey J { scope end-to-end stage A is awareness { touchpoint T { moment post } } }",
			"journey J { scope end-to-end stage A is awareness { } includes K } journey K { stage B is retention { } }" })
	void contentsThatKeepToTheScopeAreNotReported(String text) {
		JourneyText.assertIssue(text, RuleCode.SCOPE_CONTRADICTED);
	}

	@Test
	void whatLiesOutsideTheScopeIsReportedOnce() {
		JourneyText.assertIssue("""
				journey J {
					scope post-purchase
					stage A is ^awareness^ { touchpoint T { moment pre } }
					stage B is retention { touchpoint U { moment ^pre^ } touchpoint V { moment post } }
					stage C { touchpoint W { moment ^pre^ } }
				}
				""", RuleCode.SCOPE_CONTRADICTED);
	}

	@Test
	void endToEndWithoutABeginningIsReported() {
		JourneyText.assertIssue("journey J { scope ^end-to-end^ stage A is purchase { } stage B is advocacy { } }", RuleCode.SCOPE_CONTRADICTED);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"journey J for A, B { scope end-to-end }",
			"journey J for A, C { scope pre-purchase }",
			"journey J for A, C { }",
			"journey J for A, D { scope end-to-end }",
			"journey J for A, E, Nobody { scope end-to-end }" })
	void oneSegmentOrANarrowScopeIsNotReported(String journey) {
		JourneyText.assertIssue("""
				segment S { } segment T { }
				persona A represents S { } persona B represents S { } persona C represents T { }
				persona D represents T { deferred } persona E represents Nothing { }
				""" + journey, RuleCode.WHOLE_MAP_FOR_SEVERAL_SEGMENTS);
	}

	@Test
	void aDeferredPersonaNeedsNoGoal() {
		JourneyText.assertIssue("persona A { deferred } persona ^B^ { activity C }", RuleCode.PERSONA_WITHOUT_GOAL);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"goal business B measured by S goal customer C measured by K",
			"goal business B measured by After goal customer C measured by K",
			"goal business B measured by AfterEvent goal customer C measured by OfTouchpoint" })
	void aGoalBelongsToTheStageOfWhatMeasuresIt(String goals) {
		JourneyText.assertIssue(DATA + "journey J { " + goals + " stage A { touchpoint T { tracked by S, E } } }", RuleCode.STAGE_WITHOUT_GOAL);
	}

	@Test
	void aGoalOfAnotherStageOrJourneyIsNone() {
		JourneyText.Checked checked = JourneyText.check(DATA + """
				journey J { goal business B measured by OfJourney goal business D stage A { touchpoint T { tracked by S, E } } }
				journey Other { goal business B measured by S goal customer C measured by K }
				""");
		assertEquals(2, checked.placesOf("GOL-231").size());
	}

	@Test
	void activitiesOfWhoIsDeferredOrLivesNoJourneyAreSkipped() {
		JourneyText.assertIssue("persona A { deferred activity B } persona C { activity D } journey J for A { stage S { touchpoint T } }",
				RuleCode.ACTIVITY_WITHOUT_TOUCHPOINT);
	}

	@Test
	void aTouchpointIsForWhoHasGoalsOnly() {
		JourneyText.assertIssue("persona A { goal G } persona B { } journey J for B { stage S { touchpoint T } } journey K for A, B { stage S { touchpoint ^T^ } }",
				RuleCode.ACTIVITY_WITHOUT_TOUCHPOINT);
	}

	@Test
	void anUnknownGoalIsServedAllTheSame() {
		JourneyText.Checked checked = JourneyText.check("persona A { goal G } journey K for A { stage S { touchpoint T { serves A.Nothing } } }");
		assertEquals(List.of(), checked.placesOf("GOL-232"));
	}
}
