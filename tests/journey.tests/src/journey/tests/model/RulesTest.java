// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import journey.model.journey.Journey;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Stage;
import journey.model.journey.Taxonomy;
import journey.model.queries.WorkspaceIndex;
import journey.model.rules.Finding;
import journey.model.rules.Rule;
import journey.model.rules.RuleCode;
import journey.model.rules.Rules;
import journey.model.rules.Severity;
import journey.tests.support.JourneyText;

class RulesTest {

	private static final String CLEAN = """
			channel web is website
			persona Lea { behaviour deliberate }
			source Site is analytics { name "event" }
			event Seen from Site { when "seen" }
			journey Buy for Lea {
				stage Compare is consideration { touchpoint Page via web { feels Lea -1 } }
				stage Pay is purchase { touchpoint Cart via web { feels Lea 0 } }
			}
			kpi Views measures Buy.Compare { formula count(Seen) }
			kpi Carts measures Buy.Pay.Cart { formula count(Seen) }
			""";

	@ParameterizedTest
	@EnumSource
	void everyCodeHasARule(RuleCode code) {
		assertEquals(code != RuleCode.IDLE_ALLOWANCE, Rules.ALL.stream().anyMatch(rule -> rule.code() == code));
	}

	static Stream<Arguments> rules() {
		return Rules.ALL.stream().map(rule -> Arguments.of(rule.getClass().getSimpleName(), rule));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void aRuleIsAboutAClassOfTheMetamodel(String name, Rule<?> rule) {
		assertEquals(rule.subject(), JourneyPackage.eINSTANCE.getEClassifier(rule.subject().getSimpleName()).getInstanceClass());
	}

	@Test
	void stagesWithoutCanonicalStageAreSkipped() {
		JourneyFile file = JourneyText.parse(CLEAN);
		stage(journey(file), 0).setCanonical(null);
		assertEquals(List.of(), findings(file));
	}

	@Test
	void twoStagesOfOneCanonicalStageAreInOrder() {
		JourneyFile file = JourneyText.parse(CLEAN);
		setCanonical(stage(journey(file), 0), "purchase");
		assertEquals(List.of(), findings(file));
	}

	@Test
	void everyStageThatComesTooLateIsReported() {
		JourneyFile file = JourneyText.parse(CLEAN.replace("stage Compare",
				"stage Tell is advocacy { touchpoint Post via web { feels Lea +2 } } stage Compare") + "kpi Posts measures Buy.Tell { formula count(Seen) }");
		List<String> stages = new ArrayList<>();
		findings(file).forEach(finding -> stages.add(((Stage) finding.element()).getName()));
		assertEquals(List.of("Compare", "Pay"), stages);
	}

	@Test
	void aSeverityIsAtLeastItselfAndAllThatAreLessGrave() {
		for (Severity severity : Severity.values()) {
			for (Severity other : Severity.values()) {
				assertEquals(severity.ordinal() <= other.ordinal(), severity.isAtLeast(other), severity + " and " + other);
			}
		}
		assertEquals(List.of(Severity.ERROR, Severity.WARNING, Severity.INFO), List.of(Severity.values()));
	}

	private static List<Finding> findings(JourneyFile file) {
		return Rules.check(file, WorkspaceIndex.of(List.of(file))).all().stream().filter(finding -> finding.code() == RuleCode.STAGES_OUT_OF_ORDER).toList();
	}

	private static Journey journey(JourneyFile file) {
		return WorkspaceIndex.of(List.of(file)).elements(Journey.class).get(0);
	}

	private static Stage stage(Journey journey, int index) {
		return journey.getStages().get(index);
	}

	/** Another stage of the common taxonomy, to which the stage already refers. */
	private static void setCanonical(Stage stage, String name) {
		Taxonomy common = (Taxonomy) stage.getCanonical().eContainer();
		stage.setCanonical(common.getStages().stream().filter(other -> other.getName().equals(name)).findFirst().orElseThrow());
	}




}
