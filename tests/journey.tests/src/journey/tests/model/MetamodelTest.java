// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import journey.model.journey.JourneyPackage;
import journey.tests.support.Project;

class MetamodelTest {

	private static final String GENMODEL = "http://www.eclipse.org/emf/2002/GenModel";

	/** Vocabularies whose word is always said, or whose default is a word that means something. */
	private static final Set<String> ALWAYS_SAID = Set.of("GoalSide", "TransitionKind", "TimeUnit",
			"ComparisonOperator", "SumOperator", "ProductOperator");

	private static final EPackage METAMODEL = load(Project.root().resolve("journey.model/model/journey.ecore"));

	static Stream<Arguments> elements() {
		List<Arguments> elements = new ArrayList<>();
		METAMODEL.eAllContents().forEachRemaining(element -> {
			boolean inherited = element instanceof EAttribute attribute && attribute.getEContainingClass() == null;
			if (element instanceof ENamedElement named && !inherited) {
				elements.add(Arguments.of(((ENamedElement) element.eContainer()).getName() + "." + named.getName(), named));
			}
		});
		return elements.stream();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("elements")
	void everyElementIsDocumented(String name, EModelElement element) {
		assertDocumented(element);
	}

	@Test
	void theMetamodelItselfIsDocumented() {
		assertDocumented(METAMODEL);
	}

	static Stream<EEnum> optionalVocabularies() {
		return vocabularies().filter(vocabulary -> !ALWAYS_SAID.contains(vocabulary.getName()));
	}

	@ParameterizedTest
	@MethodSource("optionalVocabularies")
	void theFirstLiteralOfAnOptionalVocabularyIsUnspecified(EEnum vocabulary) {
		assertEquals("unspecified", vocabulary.getELiterals().get(0).getLiteral(), vocabulary.getName());
		assertEquals(0, vocabulary.getELiterals().get(0).getValue(), vocabulary.getName());
	}

	@Test
	void noOtherVocabularyHasALiteralUnspecified() {
		Set<String> without = new TreeSet<>();
		vocabularies().filter(vocabulary -> vocabulary.getEEnumLiteralByLiteral("unspecified") == null)
				.forEach(vocabulary -> without.add(vocabulary.getName()));
		assertEquals(new TreeSet<>(ALWAYS_SAID), without);
	}

	@Test
	void literalsAreNumberedInTheirOrder() {
		vocabularies().forEach(vocabulary -> vocabulary.getELiterals().forEach(literal ->
				assertEquals(vocabulary.getELiterals().indexOf(literal), literal.getValue(), vocabulary.getName() + "." + literal.getName())));
	}

	/** A list in which the same value may stand twice must say so, else EMF drops the second. */
	@Test
	void listsOfTextsKeepRepeatedTexts() {
		List<String> unique = new ArrayList<>();
		for (EClassifier classifier : METAMODEL.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				type.getEAttributes().stream().filter(attribute -> attribute.isMany() && attribute.isUnique())
						.forEach(attribute -> unique.add(type.getName() + "." + attribute.getName()));
			}
		}
		assertEquals(List.of(), unique);
	}

	@Test
	void theGeneratedCodeIsThatOfTheFile() {
		assertEquals(METAMODEL.getNsURI(), JourneyPackage.eINSTANCE.getNsURI());
		assertEquals(names(METAMODEL), names(JourneyPackage.eINSTANCE));
	}

	private static Set<String> names(EPackage metamodel) {
		Set<String> names = new TreeSet<>();
		metamodel.eAllContents().forEachRemaining(element -> {
			if (element instanceof ENamedElement named && element.eContainer() instanceof ENamedElement owner) {
				names.add(owner.getName() + "." + named.getName());
			}
		});
		return names;
	}

	private static Stream<EEnum> vocabularies() {
		return METAMODEL.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast);
	}

	private static void assertDocumented(EModelElement element) {
		assertNotNull(element.getEAnnotation(GENMODEL), "no documentation");
		String text = element.getEAnnotation(GENMODEL).getDetails().get("documentation");
		assertNotNull(text, "no documentation");
		assertEquals(true, text.matches("(?s)[^a-z].*[.)]"), "not a sentence: " + text);
	}

	private static EPackage load(Path file) {
		ResourceSetImpl resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
		return (EPackage) resource.getContents().get(0);
	}
}
