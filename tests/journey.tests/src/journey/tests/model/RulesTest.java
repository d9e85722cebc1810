// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import journey.model.journey.Import;
import journey.model.journey.Journey;
import journey.model.journey.JourneyFactory;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.Stage;
import journey.model.journey.Taxonomy;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;
import journey.model.rules.Finding;
import journey.model.rules.Findings;
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

	/** One change of the clean model, and where which rule must see it. */
	private record Mutation(RuleCode code, String name, Consumer<Journey> change, Function<Journey, EObject> blamed,
			EStructuralFeature feature, List<String> arguments) {

		@Override
		public String toString() {
			return code.code() + " " + name;
		}
	}

	private static final EStructuralFeature NAME = JourneyPackage.Literals.NAMED_ELEMENT__NAME;

	static Stream<Mutation> mutations() {
		return Stream.of(
				new Mutation(RuleCode.NAME_TAKEN, "two stages of one name", journey -> stage(journey, 1).setName("Compare"),
						journey -> stage(journey, 1), NAME, List.of("Compare", "Compare")),
				new Mutation(RuleCode.IMPORT_OF_NOTHING, "an import that is misspelt", journey -> imports(journey).add(importOf("std.chanels.*")),
						journey -> imports(journey).get(0), JourneyPackage.Literals.IMPORT__IMPORTED_NAMESPACE, List.of("std.chanels.*")),
				new Mutation(RuleCode.JOURNEY_WITHOUT_PERSONA, "no persona", journey -> journey.getPersonas().clear(),
						journey -> journey, NAME, List.of("Buy")),
				new Mutation(RuleCode.JOURNEY_WITHOUT_PERSONA, "neither persona nor name", journey -> {
					journey.getPersonas().clear();
					journey.setName(null);
				}, journey -> journey, NAME, List.of("?")),
				new Mutation(RuleCode.STAGES_OUT_OF_ORDER, "stages exchanged", journey -> journey.getStages().move(0, 1),
						journey -> journey.getStages().get(1), JourneyPackage.Literals.STAGE__CANONICAL,
						List.of("Compare", "consideration", "Pay", "purchase")),
				new Mutation(RuleCode.STAGES_OUT_OF_ORDER, "compared with the furthest, not the last",
						journey -> {
							setCanonical(stage(journey, 0), "advocacy");
							setCanonical(stage(journey, 1), "awareness");
						},
						journey -> stage(journey, 1), JourneyPackage.Literals.STAGE__CANONICAL,
						List.of("Pay", "awareness", "Compare", "advocacy")),
				new Mutation(RuleCode.TOUCHPOINT_WITHOUT_CHANNEL, "no channel", journey -> touchpoint(journey).getChannels().clear(),
						RulesTest::touchpoint, NAME, List.of("Page")),
				new Mutation(RuleCode.TOUCHPOINT_WITHOUT_EMOTION, "no feeling", journey -> touchpoint(journey).getFeelings().clear(),
						RulesTest::touchpoint, NAME, List.of("Page")),
				new Mutation(RuleCode.STAGE_WITHOUT_KPI, "stage not measured", journey -> kpi(journey, 0).getMeasures().clear(),
						journey -> stage(journey, 0), NAME, List.of("Compare")),
				new Mutation(RuleCode.STAGE_WITHOUT_KPI, "touchpoint not measured", journey -> kpi(journey, 1).getMeasures().clear(),
						journey -> stage(journey, 1), NAME, List.of("Pay")),
				new Mutation(RuleCode.STAGE_WITHOUT_KPI, "a KPI of the journey does not count", journey -> {
					kpi(journey, 0).getMeasures().clear();
					kpi(journey, 0).getMeasures().add(journey);
				}, journey -> stage(journey, 0), NAME, List.of("Compare")));
	}

	@Test
	void nothingIsFoundInTheCleanModel() {
		assertEquals(List.of(), findings(JourneyText.parse(CLEAN)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("mutations")
	void aMutatedModelHasExactlyOneFindingAtTheRightElement(Mutation mutation) {
		JourneyFile file = JourneyText.parse(CLEAN);
		Journey journey = journey(file);
		mutation.change().accept(journey);
		assertEquals(List.of(new Finding(mutation.code(), mutation.blamed().apply(journey), mutation.feature(), mutation.arguments())),
				findings(file));
	}

	@ParameterizedTest
	@EnumSource
	void everyCodeHasAMutation(RuleCode code) {
		boolean needsAnotherNamespace = code == RuleCode.IMPORT_CYCLE || code == RuleCode.AMBIGUOUS_IMPORT;
		assertEquals(!needsAnotherNamespace, mutations().anyMatch(mutation -> mutation.code() == code), "see NamesAndImportsTest");
	}

	@ParameterizedTest
	@EnumSource
	void everyCodeHasExactlyOneRule(RuleCode code) {
		assertEquals(1, Rules.ALL.stream().filter(rule -> rule.code() == code).count());
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
	void twoStagesMayHaveTheSameCanonicalStage() {
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
		Findings findings = new Findings();
		Rules.check(file, WorkspaceIndex.of(List.of(file)), findings);
		return findings.all();
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

	private static List<Import> imports(Journey journey) {
		return ((JourneyFile) journey.eContainer()).getImports();
	}

	private static Import importOf(String namespace) {
		Import imported = JourneyFactory.eINSTANCE.createImport();
		imported.setImportedNamespace(namespace);
		return imported;
	}

	private static Touchpoint touchpoint(Journey journey) {
		return stage(journey, 0).getTouchpoints().get(0);
	}

	private static Kpi kpi(Journey journey, int index) {
		return WorkspaceIndex.of(List.of((JourneyFile) journey.eContainer())).elements(Kpi.class).get(index);
	}
}
