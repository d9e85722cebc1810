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

/** What the rules about personas and segments find and pass over. */
class PersonaRulesTest {

	private static final String FOUR = "persona A { } persona B { } persona C { } ";

	@Test
	void aSinglePersonaIsReported() {
		JourneyText.assertIssue("persona ^A^ { }", RuleCode.ONLY_ONE_PERSONA);
		JourneyText.assertIssue("persona A { } persona B { deferred }", RuleCode.ONLY_ONE_PERSONA);
	}

	@Test
	void aPersonaInAnotherFileIsASecondOne() {
		assertEquals(List.of(), JourneyText.check("persona A { }", "persona B { }").placesOf("PER-204"));
	}

	@Test
	void everyPersonaAfterTheThirdIsReported() {
		JourneyText.assertIssue(FOUR + "persona ^D^ { } persona ^E^ { }", RuleCode.TOO_MANY_PERSONAS);
	}

	@Test
	void personasAreCountedInTheOrderOfTheFiles() {
		JourneyText.Checked checked = JourneyText.check("persona A { } persona B { }", "persona C { } persona D { }");
		assertEquals(List.of("Persona “D” is one too many: begin with 3 and mark the others as “deferred”"), checked.messages("PER-203", Locale.ENGLISH));
	}

	@Test
	void deferredPersonasDoNotCount() {
		JourneyText.assertIssue("persona Z { deferred } " + FOUR + "persona D { deferred }", RuleCode.TOO_MANY_PERSONAS);
	}

	@Test
	void anEstablishedTeamMayHaveMore() {
		JourneyText.assertIssue("workspace { maturity established } " + FOUR + "persona D { }", RuleCode.TOO_MANY_PERSONAS);
		JourneyText.assertIssue("workspace { maturity starting } " + FOUR + "persona ^D^ { }", RuleCode.TOO_MANY_PERSONAS);
	}

	@Test
	void eachMissingGroupIsNamed() {
		JourneyText.Checked checked = JourneyText.check("persona A { }");
		assertEquals(List.of("identity", "family", "profession", "hobbies", "consumption").stream()
				.map(keyword -> "The portrait of persona “A” is not complete: write “" + keyword + "”").toList(), checked.messages("PER-202", Locale.ENGLISH));
	}

	@Test
	void aDeferredPersonaNeedNotBeCompleteNorLiveAJourney() {
		JourneyText.Checked checked = JourneyText.check("persona A { deferred }");
		assertEquals(List.of(), checked.placesOf("PER-202"));
		assertEquals(List.of(), checked.placesOf("PER-210"));
	}

	@Test
	void personasOfWhomNothingIsSaidAreNotAlike() {
		JourneyText.assertIssue("persona A { profession \"x\" } persona B { profession \"x\" }", RuleCode.PERSONAS_ALIKE);
	}

	@Test
	void theOrderOfTextsTellsNothing() {
		JourneyText.assertIssue("persona A { needs \"x\", \"y\" } persona ^B^ { needs \"y\" needs \"x\" }", RuleCode.PERSONAS_ALIKE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "behaviour impulsive", "consumption \"z\"", "needs \"z\"", "motivations \"z\"", "frustrations \"z\"", "traits \"z\"",
			"expects \"z\"", "prefers b, a" })
	void oneAttributeTellsPersonasApart(String attribute) {
		String basis = "channel a channel b persona A { prefers a, b } persona B { ";
		JourneyText.assertIssue(basis + attribute + (attribute.startsWith("prefers") ? "" : " prefers a, b") + " }", RuleCode.PERSONAS_ALIKE);
	}

	@Test
	void aPersonaThatNamesAnUnknownSegmentIsNotReported() {
		JourneyText.assertIssue("persona A represents Nowhere { }", RuleCode.PERSONA_WITHOUT_SEGMENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "position customer", "contact c", "region \"North\"", "age 18", "age to 30", "sex other", "where 1 = 1" })
	void oneCriterionIsEnough(String criterion) {
		JourneyText.assertIssue("channel c segment S { " + criterion + " }", RuleCode.SEGMENT_WITHOUT_CRITERION);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"position customer | position visitor",
			"age 18 to 30 | age 31",
			"age 31 | age to 30",
			"region \"North\" | region \"South\", \"West\"",
			"sex female | sex male",
			"position customer | where 1 = 1",
			"where 1 = 1 | where 1 = 2",
			"position customer | owner \"a name only\"",
			"position customer | age 30 to 20" })
	void segmentsThatMayBeApartAreNotReported(String one, String other) {
		JourneyText.assertIssue("segment A { " + one + " } segment B { " + other + " }", RuleCode.SEGMENTS_OVERLAP);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"position customer | position customer",
			"position customer | age 18",
			"age 18 to 30 | age 30 to 40",
			"region \"North\", \"East\" | region \"west\", \" NORTH\"",
			"sex female | position customer",
			"contact a | contact b",
			"where 1 = 1 position customer | where 1=1" })
	void segmentsThatNothingTellsApartAreReported(String one, String other) {
		JourneyText.assertIssue("channel a channel b segment A { " + one + " } segment ^B^ { " + other + " }", RuleCode.SEGMENTS_OVERLAP);
	}

	@Test
	void theFirstOverlappingSegmentIsNamed() {
		JourneyText.Checked checked = JourneyText.check("segment A { sex male } segment B { sex female }", "segment C { sex female } segment D { sex female }");
		assertEquals(List.of("Segment “C” overlaps “B”: no criterion tells them apart", "Segment “D” overlaps “B”: no criterion tells them apart"),
				checked.messages("SEG-223", Locale.ENGLISH));
	}

	@Test
	void anAgeAloneIsARange() {
		JourneyText.assertIssue("segment A { age 18 to 18 } segment B { age 40 } segment C { age to 0 }", RuleCode.SEGMENT_OF_NO_AGE);
	}
}
