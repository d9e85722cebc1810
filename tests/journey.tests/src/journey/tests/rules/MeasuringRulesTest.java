// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.rules.RuleCode;
import journey.tests.support.JourneyText;

/** What the rules about data and evaluations must not find, and what they find in unusual places. */
class MeasuringRulesTest {

	private static final String SOURCE = "source S is crm { id \"i\" customer \"c\" session \"s\" time \"t\" name \"n\" channel \"h\" { } } ";

	private static final String JOURNEYS = """
			journey J { stage S { } }
			journey L { stage S { } }
			kpi K measures J, L { }
			kpi M measures J, L { }
			""";

	@ParameterizedTest
	@ValueSource(strings = {
			"event E from S { has a : text as ^\"c\"^ has b : text as ^\"s\"^ has d : text as ^\"t\"^ has e : text as ^\"n\"^ has ^h^ : text }",
			"fact F from S { has a : text has b : text as ^\"a\"^ has d : text as ^\"t\"^ has e : text as ^\"i\"^ }",
			"profile P from S { has a : text has b : text as ^\"a\"^ }",
			"profile P { has a : text has b : text as ^\"a\"^ }",
			"event E from S { has g : group { has a : text as \"x\" has b : text as ^\"x\"^ has d : text as ^\"x\"^ } }",
			"event E from S { has g : list of group { has a : text has b : text as ^\"a\"^ } }",
			"event E from Nothing { has a : text has b : text as ^\"a\"^ }" })
	void aPropertyWhoseNameIsTakenIsReported(String text) {
		JourneyText.assertIssue(SOURCE + text, RuleCode.PROPERTY_TAKEN_IN_SOURCE);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"event E from S { has a : text as \"b\" has b : text as \"a\" }",
			"event E from S { has a : text has a : text }",
			"event E from S { has a : text has g : group { has b : text as \"a\" has d : text as \"t\" } }",
			"event E from S { has a : text as \"T\" }",
			"event E from S { has a : text } event F from S { has a : text }",
			"profile P { has t : text }" })
	void aPropertyWhoseNameIsFreeIsNotReported(String text) {
		JourneyText.assertIssue(SOURCE + text, RuleCode.PROPERTY_TAKEN_IN_SOURCE);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"source S is crm { time \"t\" in ^cents^ }",
			"source S is crm { time \"t\" in ^days^ }",
			"source S is crm { time \"t\" in ^\"\"^ }",
			"source S is crm { time \"t\" in ^\"dd/MM\"^ }",
			"source S is crm { time \"t\" in ^\"dd/MM/yy\"^ }",
			"source S is crm { time \"t\" in ^\"dd/MM/yyyy mm\"^ }",
			"source S is crm { time \"t\" in ^\"dd/MM/yyyy HH:ss\"^ }",
			"source S is crm { time \"t\" in ^\"dd/MM/yyyy HH:mm.SSS\"^ }",
			"source S is crm { time \"t\" in ^\"dd/MM/yyyy XXX\"^ }",
			"source S is crm { time \"t\" in ^\"dd/MM/yyyy M\"^ }",
			"source S is crm { time \"t\" in ^\"yyyy-MM-ddTHH:mm\"^ }",
			"source S is crm { time \"t\" in ^\"yyyy-MM-dd'T\"^ }",
			"source S is crm { time \"t\" in ^\"20yyyy-MM-dd\"^ }",
			"source S is crm { time \"t\" in ^\"dMMyyyy\"^ }",
			"source S is crm { time \"t\" in ^\"yyyy年MM月dd日\"^ }",
			"source S is crm { time \"t\" in ^\"yyyy-MM-dd                               \"^ }",
			"profile P { has a : text in ^ms^ has b : money(EUR) in ^%^ has c : percent in ^cents^ has d : duration in ^percent^ has e : instant in ^hours^ has f : date in ^seconds^ }",
			"profile P { has a : list of duration in ^ms^ has b : one of \"x\" in ^\"yyyy-MM-dd\"^ has c : duration in ^\"HH:mm:ss\"^ }",
			"profile P { has g : group { has a : number in ^ms^ } }",
			"profile P { has a : instant in ms in ^\"yyyy-MM-dd\"^ }" })
	void whatCannotBeReadIsReported(String text) {
		JourneyText.assertIssue(text, RuleCode.DATA_CANNOT_BE_READ);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"source S is crm { time \"t\" in seconds }",
			"source S is crm { time \"t\" in ms timezone \"UTC\" }",
			"source S is crm { time \"t\" in \"yyyy-MM-dd'T'HH:mm:ss.SSSXXX\" }",
			"source S is crm { time \"t\" in \"d/M/yyyy H 'o''clock'\" }",
			"source S is crm { time \"t\" in \"yyyy'年'MM'月'dd'日'\" }",
			"source S is crm { time \"t\" in \"yyyyMMddHHmmssSSSSSS\" }",
			"profile P { has a : duration in days has b : money(EUR) in cents has c : percent in % has d : date in \"dd.MM.yyyy\" has e : instant in us }" })
	void whatCanBeReadIsNotReported(String text) {
		JourneyText.assertIssue(text, RuleCode.DATA_CANNOT_BE_READ);
	}

	@Test
	void eventsFactsAndSurveysShareTheNamesOfTheirSource() {
		JourneyText.assertIssue(SOURCE + "event E from S { } fact F from S as ^\"E\"^ { } survey V is nps from S as ^\"E\"^ { } event G from S { } event H from S as ^\"G\"^ { }", RuleCode.NAME_TAKEN_IN_SOURCE);
	}

	@Test
	void namesOfOtherSourcesAreFree() {
		JourneyText.assertIssue(SOURCE + "source R is crm { } event E from S as \"x\" { } event F from R as \"x\" { } event G from Nothing as \"x\" { } "
				+ "survey V is nps as \"x\" { } event H from S { } event H from S { }", RuleCode.NAME_TAKEN_IN_SOURCE);
	}

	@Test
	void aSourceKnowsNoNamespaces() {
		JourneyText.Checked checked = JourneyText.check("namespace a " + SOURCE + "event E from S { }", "namespace b event E from a.S { }");
		assertEquals(1, checked.placesOf("DAT-604").size());
	}

	@Test
	void evaluationsOfTheSameMeasuresAreReportedAtTheLast() {
		JourneyText.assertIssue(JOURNEYS + """
				evaluation E of J { window 3 months conforming(J) weight 1 dropoff(S) weight 2 floor 1% K weight 3 }
				evaluation F of L { window 3 months K weight 3 dropoff(S) weight 2 floor 1.0% conforming(L) weight 1 }
				evaluation ^G^ of L { window 3 months K weight 3 dropoff(L.S) weight 2 floor 1% conforming(L) weight 1 }
				""", RuleCode.ONE_PROFILE_FOR_ALL);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"evaluation F of L { window 2 months K weight 1 }",
			"evaluation F of L { K weight 1 }",
			"evaluation F of L { window 3 months K weight 2 }",
			"evaluation F of L { window 3 months K weight 1 floor 2 }",
			"evaluation F of L { window 3 months K weight 1 target 2 }",
			"evaluation F of L { window 3 months M weight 1 }",
			"evaluation F of L { window 3 months K weight 1 K weight 1 }",
			"evaluation F of L { window 3 months conforming(J) weight 1 }",
			"evaluation F of L { }",
			"evaluation F of Nothing { window 3 months K weight 1 }",
			"evaluation F of J { window 3 months K weight 1 }" })
	void anEvaluationOfItsOwnIsNotReported(String other) {
		JourneyText.assertIssue(JOURNEYS + "evaluation E of J { window 3 months K weight 1 }" + other, RuleCode.ONE_PROFILE_FOR_ALL);
	}

	@Test
	void emptyEvaluationsAreNotWrittenYet() {
		assertEquals(List.of(), JourneyText.check(JOURNEYS + "evaluation E of J { } evaluation F of L { }").placesOf("EVL-701"));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"evaluation E of J { }",
			"evaluation E of J { K weight 0 M weight 1 }",
			"evaluation ^E^ of J { K weight 0 }",
			"evaluation ^E^ of J { K weight 0 M weight 0 }",
			"evaluation E of J { K weight }" })
	void weightsAreReportedIfNoneWeighsAnything(String text) {
		JourneyText.assertIssue(JOURNEYS + text, RuleCode.WEIGHTS_OF_NOTHING);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"K weight 1 floor ^4^ target 4.0",
			"Up weight 1 floor ^5^ target 4",
			"Up weight 1 floor 4 target 5",
			"Up weight 1 floor 5 days target 4 %",
			"Up weight 1 floor ^5 min^ target 4 minutes",
			"Up weight 1 floor 5 min target 4 hours",
			"Up weight 1 floor 5",
			"Up weight 1 target 5",
			"Down weight 1 floor 5 target 4",
			"Down weight 1 floor ^4^ target 5",
			"Inherits weight 1 floor ^4%^ target 5%",
			"Any weight 1 floor 4 target 5",
			"Any weight 1 floor 5 target 4",
			"Nothing weight 1 floor ^5^ target 5",
			"dropoff(S) weight 1 floor 30% target 10%" })
	void aFloorThatIsNotBelowItsTargetIsReported(String part) {
		JourneyText.assertIssue(JOURNEYS + """
				kpi Up measures J { better higher } kpi Down measures J { better lower } kpi Any measures J { better context }
				template lower() { better lower } kpi Inherits from lower() measures J { }
				evaluation E of J { %s }""".formatted(part), RuleCode.FLOOR_BEYOND_TARGET);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"K weight 1 M weight 1 ^K^ weight 2 ^K^ weight 1",
			"dropoff(S) weight 1 dropoff(J) weight 1 ^dropoff(J.S)^ weight 1",
			"K * 2.0 weight 1 ^K * 2^ weight 1 2 * K weight 1 (K * 2) weight 1",
			"K + M - K weight 1 K - M + K weight 1",
			"nps(Nothing) weight 1 nps(Nothing) weight 1" })
	void aMeasureThatIsWeighedTwiceIsReported(String parts) {
		JourneyText.assertIssue(JOURNEYS + "evaluation E of J { " + parts + " }", RuleCode.MEASURE_WEIGHED_TWICE);
	}

	@Test
	void kpisOfOneNameInTwoNamespacesAreTwoMeasures() {
		assertEquals(List.of(), JourneyText.check("namespace a kpi K { }", "namespace b kpi K { } journey J { } evaluation E of J { K weight 1 a.K weight 1 }").placesOf("EVL-704"));
	}
}
