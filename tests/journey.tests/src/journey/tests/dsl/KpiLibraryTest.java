// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.library.StandardLibrary;
import journey.model.formula.FormulaText;
import journey.model.journey.Argument;
import journey.model.journey.Direction;
import journey.model.journey.Language;
import journey.model.journey.Parameter;
import journey.model.journey.ParameterContent;
import journey.model.journey.ParameterKind;
import journey.model.journey.Reference;
import journey.model.journey.Template;
import journey.model.journey.Translation;
import journey.model.queries.Names;
import journey.tests.support.CliRun;
import journey.tests.support.JourneyText;

/** The templates of the standard library are complete, honest and clean. */
class KpiLibraryTest {

	private static final Set<ParameterKind> DATA = Set.of(ParameterKind.EVENT, ParameterKind.FACT, ParameterKind.PROPERTY, ParameterKind.SURVEY, ParameterKind.JOURNEY,
			ParameterKind.STAGE, ParameterKind.KPI);

	@TempDir
	private Path folder;

	static List<String> names() {
		return templates().stream().map(Names::name).toList();
	}

	private static List<Template> templates() {
		return StandardLibrary.templates(JourneyText.check("").workspace().files().get(0).resource().getResourceSet());
	}

	private static Template template(String name) {
		return templates().stream().filter(template -> Names.name(template).equals(name)).findFirst().orElseThrow();
	}

	/** In a namespace of its own, as one of the library cannot be a user's. */
	@ParameterizedTest
	@MethodSource("journey.tests.dsl.StandardLibraryTest#files")
	void aFileOfTheLibraryIsFormattedAndHasNoFinding(String file) throws IOException {
		try (InputStream input = StandardLibrary.class.getResourceAsStream(file)) {
			String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
			Files.writeString(folder.resolve("library.journey"), text.replaceFirst("namespace std", "namespace copy"));
		}
		CliRun.run(folder, "format", "--check", "--quiet").exits(0).out("").err("");
		if (file.equals("std/kpis.journey")) {
			CliRun.run(folder, "validate", "--quiet", "--fail-on", "info").exits(0).out("").err("");
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void aTemplateSaysWhatItMeansInBothLanguages(String name) {
		Template template = template(name);
		assertTrue(template.getCode().matches("K\\d\\d[abc]?|NPS|CES[12]"), template.getCode());
		assertBoth(template.getTitle(), template.getTranslations(), name);
		assertBoth(template.getDefinition(), template.getDefinitionTranslations(), name);
		if (template.getVariant() != null) {
			assertBoth(template.getVariant(), template.getVariantTranslations(), name);
		}
		assertTrue(template.getDefinition().endsWith(".") && template.getDefinitionTranslations().get(0).getTitle().endsWith("."), name);
		assertNotEquals(List.of(), template.getCitations(), name);
		assertEquals("1", template.getVersion());
		assertNotEquals(Direction.UNSPECIFIED, template.getDirection());
	}

	@ParameterizedTest
	@MethodSource("names")
	void aParameterSaysWhatItStandsForInBothLanguages(String name) {
		for (Parameter parameter : template(name).getParameters()) {
			assertBoth(parameter.getTitle(), parameter.getTranslations(), name);
			assertNotEquals(ParameterKind.UNSPECIFIED, parameter.getKind());
			if (parameter.getKind() == ParameterKind.PROPERTY || parameter.getKind() == ParameterKind.KPI) {
				assertNotEquals(ParameterContent.UNSPECIFIED, parameter.getContent(), name);
			}
			assertEquals(!DATA.contains(parameter.getKind()), parameter.getPreset() != null, name + " leaves a bare number to the KPI");
		}
	}

	/** No template may be a number in disguise. */
	@ParameterizedTest
	@MethodSource("names")
	void aFormulaAsksForDataAndUsesEveryParameter(String name) {
		Template template = template(name);
		Set<Parameter> used = new HashSet<>();
		for (EObject part : contents(template.getFormula())) {
			if (part instanceof Reference reference && reference.getTarget() instanceof Parameter parameter) {
				used.add(parameter);
			}
			if (part instanceof Argument argument && argument.getWithinParameter() != null) {
				used.add(argument.getWithinParameter());
			}
		}
		assertEquals(Set.copyOf(template.getParameters()), used);
		assertTrue(used.stream().anyMatch(parameter -> DATA.contains(parameter.getKind())), name);
	}

	@ParameterizedTest
	@MethodSource("names")
	void theUnitOfMoneyIsLeftToTheInputs(String name) {
		Template template = template(name);
		boolean money = template.getParameters().stream().anyMatch(parameter -> parameter.getContent() == ParameterContent.MONEY && parameter.getKind() == ParameterKind.PROPERTY);
		boolean share = "%".equals(template.getUnit());
		assertEquals(money && !share, template.getUnit() == null);
	}

	@Test
	void aVariantHasTheNumberOfWhatItVaries() {
		for (Template template : templates()) {
			if (template.getVariantOf() != null) {
				assertEquals(template.getVariantOf().getCode(), template.getCode());
				assertEquals(null, template.getVariantOf().getVariantOf());
				assertFalse(template.getVariantOf().getVariant() == null, Names.name(template) + " varies what does not say how it differs");
			}
		}
	}

	@Test
	void retentionLeavesOutNewCustomers() {
		assertEquals("(active(order within activity at end) - gained(order within activity)) / active(order within activity at start)",
				FormulaText.of(template("retention_rate").getFormula()));
		assertEquals("lost(order within activity) / active(order within activity at start)", FormulaText.of(template("churn_rate").getFormula()));
	}

	@Test
	void lifetimeValueIsBasketTimesFrequencyTimesLifespan() {
		assertEquals("sum(value) / count(order) * (count(order) / customers(order) / period()) * avg(lifespan(order))",
				FormulaText.of(template("lifetime_value").getFormula()));
	}

	/** The two scores of effort run in opposite directions. */
	@Test
	void theVersionsOfTheEffortScoreTakeDifferentScales() {
		Template two = template("customer_effort_score");
		Template one = template("customer_effort");
		assertEquals(List.of(7, Direction.HIGHER, 5, Direction.LOWER),
				List.of(two.getParameters().get(0).getScale(), two.getDirection(), one.getParameters().get(0).getScale(), one.getDirection()));
	}

	/** Otherwise nobody's time would have run out, and nobody would be counted. */
	@Test
	void theTimeAllowedIsShorterThanTheWindow() {
		for (Template template : templates()) {
			for (Parameter parameter : template.getParameters()) {
				if (Names.name(parameter).equals("window")) {
					assertTrue(days(parameter.getPreset().getNumber().intValue(), parameter.getPreset().getUnit())
							< days(template.getWindow().getAmount().intValue(), template.getWindow().getUnit().getLiteral()), Names.name(template));
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "conversion_rate", "std.kpis.conversion_rate" })
	void aKpiComesFromTheLibrary(String template) {
		JourneyText.assertNoMistake("""
				import std.kpis.*
				source Web is analytics { }
				event Seen from Web { }
				event Bought from Web { }
				kpi Conversion from %s(Seen, goal: Bought) { }
				""".formatted(template));
	}

	private static int days(int amount, String unit) {
		return amount * (unit.startsWith("month") ? 30 : 1);
	}

	private static List<EObject> contents(EObject formula) {
		List<EObject> parts = new ArrayList<>();
		EcoreUtil.<EObject>getAllContents(List.of(formula)).forEachRemaining(parts::add);
		return parts;
	}

	private static void assertBoth(String english, List<Translation> translations, String name) {
		assertFalse(english.isBlank(), name);
		assertEquals(List.of(Language.FR), translations.stream().map(Translation::getLanguage).toList(), name);
		assertFalse(translations.get(0).getTitle().isBlank(), name);
	}
}
