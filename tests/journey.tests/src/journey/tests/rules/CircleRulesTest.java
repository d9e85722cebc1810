// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.rules.RuleCode;
import journey.tests.support.JourneyText;

/** What leads back to itself, and what only looks so. */
class CircleRulesTest {

	private static final int MANY = 5000;

	@ParameterizedTest
	@ValueSource(strings = {
			"journey A { includes ^B^ } journey B { includes ^A^ }",
			"journey A { includes ^A^ includes A }",
			"journey A { includes B includes ^C^ } journey B { } journey C { includes B includes ^A^ }",
			"journey A { includes B } journey B { includes ^C^ } journey C { includes ^B^ includes D } journey D { }",
			"journey A { includes ^B^ } journey B { includes ^A^ includes C } journey C { includes ^D^ } journey D { includes ^C^ }",
			"journey A { includes ^B^ includes C } journey B { includes ^C^ } journey C { includes ^A^ }",
			"journey A { state to-be of ^B^ } journey B { state to-be of ^A^ }",
			"journey A { state to-be of ^B^ includes ^B^ } journey B { state to-be of ^A^ includes ^A^ }",
			"journey A { stage S { touchpoint T { replaces ^B.S.T^ } } } journey B { stage S { touchpoint T { replaces ^A.S.T^ } } }",
			"journey A { stage S { touchpoint T { timing 1 day after ^U^ } touchpoint U { timing 1 day after ^T^ } } }",
			"taxonomy t { stage a is ^u.b^ } taxonomy u { stage b is ^t.a^ } journey A { stage S is t.a { } }" })
	void everyElementOfACircleIsReportedOnceForARelation(String text) {
		JourneyText.assertIssue(text, RuleCode.CIRCLE);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"journey A { includes B includes C } journey B { includes D } journey C { includes D } journey D { }",
			"journey A { state to-be of B } journey B { state to-be of C } journey C { }",
			"journey A { state to-be of B } journey B { includes A }",
			"journey A { includes Nothing } journey B { state to-be of Nothing }",
			"journey A { stage S { touchpoint T { timing 1 day after S } touchpoint U { timing 1 day after T } touchpoint V { timing 1 day after T } } }",
			"journey A { stage S { touchpoint T { replaces Nothing timing 1 day after Nothing } } }",
			"taxonomy t { stage a is nowhere stage b is t.a stage c is std.service.realisation }" })
	void waysThatEndAreNotReported(String text) {
		JourneyText.assertIssue(text, RuleCode.CIRCLE);
	}

	@Test
	void aCircleMayGoThroughSeveralFiles() {
		JourneyText.Checked checked = JourneyText.check("namespace a journey A { includes b.B }", "namespace b journey B { includes a.A }");
		assertEquals(List.of("“includes B” leads back to “A”: leave it out, or name another one", "“includes A” leads back to “B”: leave it out, or name another one"),
				checked.messages("JNY-116", Locale.ENGLISH));
	}

	@Test
	void aLongCircleIsFollowedToItsEnd() {
		String text = IntStream.range(0, MANY).mapToObj(number -> "journey J%d { includes J%d }".formatted(number, (number + 1) % MANY)).collect(Collectors.joining("\n"));
		assertEquals(MANY, JourneyText.check(text).placesOf("JNY-116").size());
	}

	@Test
	void aJourneyThatConsistsOfOthersNeedsNoStage() {
		JourneyText.assertIssue("journey A { includes B } journey ^B^ { } journey C { stage S { } }", RuleCode.JOURNEY_WITHOUT_STAGE);
	}

	@Test
	void everyStageNeedsATouchpoint() {
		JourneyText.assertIssue("journey A { stage ^S^ { } stage R { touchpoint T } includes B } journey B { }", RuleCode.STAGE_WITHOUT_TOUCHPOINT);
	}
}
