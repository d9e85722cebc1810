// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import journey.model.journey.JourneyFile;
import journey.model.queries.WorkspaceIndex;
import journey.model.rules.Finding;
import journey.model.rules.Findings;
import journey.model.rules.RuleCode;
import journey.model.rules.Rules;
import journey.model.rules.Severity;
import journey.model.rules.SilencedFinding;
import journey.tests.support.JourneyText;

/** Severities of a workspace, and rules silenced at an element. */
class SettingsTest {

	private static final String NO_CHANNEL = """
			journey J {
				stage S {
					touchpoint T
				}
			}
			""";

	@Test
	void aSeverityOfTheWorkspaceReplacesThatOfTheRule() {
		for (Severity severity : Severity.values()) {
			Finding finding = findings("workspace { severity TPT-304 " + severity.name().toLowerCase() + " because \"x\" }" + NO_CHANNEL)
					.all().stream().filter(found -> found.code() == RuleCode.TOUCHPOINT_WITHOUT_CHANNEL).findFirst().orElseThrow();
			assertEquals(severity, finding.severity());
		}
	}

	@Test
	void aRuleThatIsOffIsSilencedEverywhere() {
		Findings findings = findings("workspace { severity TPT-304 off because \"No shops\" by \"Léa\" }" + NO_CHANNEL);
		assertEquals(0, count(findings, RuleCode.TOUCHPOINT_WITHOUT_CHANNEL));
		assertEquals(List.of("TPT-304 No shops Léa"), silenced(findings));
	}

	@Test
	void theSettingsOfOneFileHoldForAll() {
		assertEquals(List.of(), JourneyText.check("workspace { severity TPT-304 off because \"x\" }", NO_CHANNEL).placesOf("TPT-304"));
	}

	@Test
	void theFirstSettingsHold() {
		JourneyText.Checked checked = JourneyText.check("workspace { severity TPT-304 off because \"x\" }",
				"workspace { severity TPT-304 error because \"x\" }" + NO_CHANNEL);
		assertEquals(List.of(), checked.placesOf("TPT-304"));
		assertEquals(1, checked.placesOf("SET-003").size());
	}

	@Test
	void anAllowanceSilencesTheRuleAtItsElementAndInside() {
		assertEquals(List.of("TPT-304 later null"), silenced(findings(NO_CHANNEL.replace("touchpoint", "@allow(TPT-304, \"later\") touchpoint"))));
		assertEquals(List.of("TPT-304 later Marc"), silenced(findings(NO_CHANNEL.replace("stage", "@allow(TPT-304, \"later\" by \"Marc\") stage"))));
		assertEquals(List.of("TPT-304 later null"), silenced(findings("@allow(TPT-304, \"later\") " + NO_CHANNEL)));
	}

	@Test
	void theInnermostAllowanceIsUsedAndTheOuterOneIsIdle() {
		JourneyText.assertIssue("@allow(^TPT-304^, \"outer\") " + NO_CHANNEL.replace("touchpoint", "@allow(TPT-304, \"inner\") touchpoint"),
				RuleCode.IDLE_ALLOWANCE);
	}

	@Test
	void anIdleAllowanceCanBeAllowed() {
		JourneyText.assertIssue("@allow(SET-002, \"until spring\") @allow(TPT-310, \"later\") channel c", RuleCode.IDLE_ALLOWANCE);
	}

	@Test
	void anAllowanceOfNothingIdleIsIdleItself() {
		JourneyText.assertIssue("@allow(^SET-002^, \"x\") channel c", RuleCode.IDLE_ALLOWANCE);
	}

	@Test
	void anAllowanceForARuleThatIsOffIsNotIdle() {
		JourneyText.assertIssue("workspace { severity TPT-304 off because \"x\" } " + NO_CHANNEL.replace("touchpoint", "@allow(TPT-304, \"later\") touchpoint"),
				RuleCode.IDLE_ALLOWANCE);
	}

	@Test
	void mistakesOfTheLanguageCannotBeSilenced() {
		JourneyText.Checked checked = JourneyText.check("@allow(REF-001, \"x\") persona P { prefers nowhere }");
		assertEquals(1, checked.placesOf("REF-001").size());
		assertEquals(1, checked.placesOf("SET-001").size());
	}

	@Test
	void anElementWithoutNameIsLeftToTheParser() {
		assertEquals(List.of("SYN-002"), JourneyText.check("persona { }").codes().stream().filter(code -> !code.equals("SYN-010")).toList());
	}

	private static Findings findings(String text) {
		JourneyFile file = JourneyText.parse(text);
		return Rules.check(file, WorkspaceIndex.of(List.of(file)));
	}

	private static long count(Findings findings, RuleCode code) {
		return findings.all().stream().filter(finding -> finding.code() == code).count();
	}

	private static List<String> silenced(Findings findings) {
		return findings.silenced().stream().filter(silenced -> silenced.finding().code() == RuleCode.TOUCHPOINT_WITHOUT_CHANNEL)
				.map(SettingsTest::text).toList();
	}

	private static String text(SilencedFinding silenced) {
		return silenced.finding().code().code() + " " + silenced.decision().getReason() + " " + silenced.decision().getAuthor();
	}
}
