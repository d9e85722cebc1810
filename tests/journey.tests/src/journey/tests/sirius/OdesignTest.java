// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

import journey.model.journey.JourneyPackage;
import journey.sirius.services.ServiceCatalogue;
import journey.tests.sirius.Specification.Expression;
import journey.tests.support.Project;

/** The specification is a model: whatever it names exists, and whatever exists is used. */
class OdesignTest {

	static List<Expression> expressions() {
		return Specification.expressions();
	}

	static Stream<Expression> calls() {
		return expressions().stream().filter(Expression::calls);
	}

	static Stream<Expression> features() {
		return expressions().stream().filter(expression -> expression.text().startsWith("feature:"));
	}

	@ParameterizedTest
	@MethodSource("expressions")
	void anExpressionSpeaksAnAllowedLanguage(Expression expression) {
		assertTrue(expression.text().matches("var:\\w+|feature:\\w+|service:(\\w+\\.)?\\w+(\\(\\w+(,\\w+)*\\))?|-?\\d+|\\w+"), expression::toString);
	}

	@ParameterizedTest
	@MethodSource("calls")
	void aServiceIsAPublicMethodForItsContext(Expression call) {
		Method service = service(call);
		List<EClass> receivers = Contexts.receivers(call);
		assertTrue(!receivers.isEmpty(), () -> "nobody knows on what it is called: " + call);
		assertEquals(List.of(), receivers.stream().filter(type -> !Contexts.takes(service.getParameterTypes()[0], type)).map(EClass::getName).toList(), call::toString);
	}

	@ParameterizedTest
	@MethodSource("calls")
	void aServiceTakesItsArguments(Expression call) {
		Method service = service(call);
		assertEquals(service.getParameterCount() - 1, call.arguments().size(), call::toString);
		for (int i = 0; i < call.arguments().size(); i++) {
			Class<?> parameter = service.getParameterTypes()[i + 1];
			List<EClass> argument = Contexts.variable(call.owner(), call.arguments().get(i), call.feature());
			assertTrue(argument.isEmpty() ? parameter == String.class : argument.stream().anyMatch(type -> Contexts.takes(parameter, type)), call::toString);
		}
	}

	@ParameterizedTest
	@MethodSource("features")
	void aFeatureExistsInItsContext(Expression expression) {
		String name = expression.text().substring("feature:".length());
		List<EClass> owners = Contexts.self(expression.owner(), expression.feature());
		boolean ofView = owners.isEmpty() && Set.of("target", "sourceNode", "targetNode").contains(name);
		assertTrue(ofView || !owners.isEmpty() && owners.stream().allMatch(owner -> owner.getEStructuralFeature(name) != null), expression::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "featureName", "referenceName" })
	void aFeatureThatAToolChangesExists(String attribute) {
		List<String> unknown = new ArrayList<>();
		Specification.elements().stream().filter(element -> element.hasAttribute(attribute)).forEach(operation -> {
			List<EClass> owners = Specification.kind(operation).equals("MoveElement") ? Contexts.variable(operation, operation.getAttribute("newContainerExpression").substring(4), "")
					: Contexts.self(operation, attribute);
			boolean file = owners.equals(List.of(JourneyPackage.Literals.JOURNEY_FILE));
			if (owners.isEmpty() || !file && owners.stream().anyMatch(owner -> owner.getEStructuralFeature(operation.getAttribute(attribute)) == null)) {
				unknown.add(Specification.place(operation) + " " + operation.getAttribute(attribute));
			}
		});
		assertEquals(List.of(), unknown);
	}

	@Test
	void everyClassThatAToolMakesIsInTheMetamodel() {
		Specification.elements().stream().filter(element -> element.hasAttribute("typeName")).forEach(operation -> {
			assertEquals(1, Specification.type(operation.getAttribute("typeName")).size(), operation.getAttribute("typeName"));
			assertEquals(false, Specification.type(operation.getAttribute("typeName")).getFirst().isAbstract());
		});
	}

	@Test
	void everyPublicServiceIsCalled() {
		Set<String> called = new TreeSet<>(calls().map(Expression::service).toList());
		assertEquals(new TreeSet<>(Specification.services().stream().map(Method::getName).toList()), called);
	}

	/** service: takes the first match, so two methods of one name would be a lottery. */
	@Test
	void noTwoServicesHaveTheSameName() {
		List<String> names = Specification.services().stream().map(Method::getName).toList();
		assertEquals(names.stream().distinct().toList(), names);
	}

	@Test
	void theCatalogueIsTheListOfExtensions() {
		assertEquals(Specification.elements("ownedJavaExtensions").map(extension -> extension.getAttribute("qualifiedClassName")).toList(),
				ServiceCatalogue.CLASSES.stream().map(Class::getName).toList());
	}

	@Test
	void everyClassOfServicesIsInTheCatalogue() {
		Set<String> classes = new TreeSet<>(Project.files(Project.root().resolve("journey.sirius/src/journey/sirius/services"), "Services.java").stream()
				.map(file -> file.getFileName().toString().replace(".java", "")).toList());
		assertEquals(classes, new TreeSet<>(ServiceCatalogue.CLASSES.stream().map(Class::getSimpleName).toList()));
	}

	@Test
	void servicesHaveNoState() throws ReflectiveOperationException {
		for (Class<?> type : ServiceCatalogue.CLASSES) {
			assertEquals(0, Stream.of(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers())).count(), type.getName());
			assertEquals(Object.class, type.getSuperclass(), type.getName());
			assertNotNull(type.getConstructor().newInstance());
		}
	}

	@Test
	void theFirstParameterOfAServiceIsAModelElement() {
		assertEquals(List.of(), Specification.services().stream().filter(method -> !EObject.class.isAssignableFrom(method.getParameterTypes()[0])).map(Method::getName).toList());
	}

	@Test
	void everyDomainClassIsInTheMetamodel() {
		assertEquals(List.of(), Specification.elements().stream().filter(element -> element.hasAttribute("domainClass") && Specification.domain(element).isEmpty())
				.map(Specification::place).toList());
	}

	@Test
	void everyCandidateIsOfTheClassOfItsMapping() {
		Specification.mappings().filter(mapping -> mapping.getAttribute("semanticCandidatesExpression").startsWith("feature:")).forEach(mapping -> {
			String feature = mapping.getAttribute("semanticCandidatesExpression").substring("feature:".length());
			EClass candidates = (EClass) Contexts.self(mapping, "semanticCandidatesExpression").getFirst().getEStructuralFeature(feature).getEType();
			assertEquals(Specification.domain(mapping), List.of(candidates), Specification.place(mapping));
		});
	}

	@Test
	void everyDiagramNamesTheMetamodel() {
		Specification.elements("ownedRepresentations").forEach(diagram -> assertEquals(List.of(JourneyPackage.eNS_URI + "#/"),
				Specification.children(diagram, "metamodel").stream().map(metamodel -> metamodel.getAttribute("href")).toList(), diagram.getAttribute("name")));
	}

	@Test
	void everyReferenceLeadsSomewhere() {
		List<String> dangling = new ArrayList<>();
		for (Element element : Specification.elements()) {
			for (Attr attribute : Specification.attributes(element)) {
				for (String path : attribute.getValue().split(" ")) {
					if (path.matches("#?//@.*") && Specification.target(path) == null) {
						dangling.add(Specification.place(element) + "/@" + attribute.getName() + " " + path);
					}
				}
			}
		}
		assertEquals(List.of(), dangling);
	}

	@Test
	void everyColourOfThePaletteIsAColourAndIsUsed() throws IOException {
		String text = Files.readString(Specification.FILE);
		Specification.elements("entries").forEach(entry -> {
			for (String part : List.of("red", "green", "blue")) {
				assertTrue(entry.getAttribute(part).matches("\\d{1,3}") && Integer.parseInt(entry.getAttribute(part)) <= 255, entry.getAttribute("name") + " " + part);
			}
			assertTrue(text.contains("#//@userColorsPalettes[name='Journey']/@entries[name='" + entry.getAttribute("name") + "']"), entry.getAttribute("name"));
		});
	}

	/** People with weak eyes read the labels of nodes: at least 4.5 to 1, as WCAG 2 asks for. */
	@Test
	void labelsAreReadable() {
		List<String> weak = new ArrayList<>();
		Specification.elements("labelColor").forEach(label -> {
			Element style = Specification.parent(label);
			Element fill = Stream.of("color", "backgroundColor").flatMap(name -> Specification.children(style, name).stream()).findFirst().orElse(null);
			double contrast = contrast(Specification.target(label.getAttribute("href")), fill == null ? null : Specification.target(fill.getAttribute("href")));
			if (contrast < 4.5) {
				weak.add(Specification.place(label) + " " + contrast);
			}
		});
		assertEquals(List.of(), weak);
	}

	private static double contrast(Element first, Element second) {
		double one = luminance(first);
		double other = second == null ? 1 : luminance(second);
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	private static double luminance(Element colour) {
		return 0.2126 * linear(colour.getAttribute("red")) + 0.7152 * linear(colour.getAttribute("green")) + 0.0722 * linear(colour.getAttribute("blue"));
	}

	private static double linear(String part) {
		double value = Integer.parseInt(part) / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	@Test
	void idsHaveThePrefixOfTheirDiagramAndAreUnique() {
		List<String> ids = Stream.concat(Specification.tools(), Specification.mappings()).filter(element -> element.hasAttribute("name")).map(element -> element.getAttribute("name")).toList();
		assertEquals(ids.stream().distinct().toList(), ids);
		Stream.concat(Specification.tools(), Specification.mappings()).filter(element -> element.hasAttribute("name")).forEach(element ->
				assertTrue(element.getAttribute("name").matches(prefix(element) + "_[A-Z]\\w*"), element.getAttribute("name")));
	}

	private static String prefix(Element element) {
		Element around = element;
		while (!around.getNodeName().equals("ownedRepresentations")) {
			around = Specification.parent(around);
		}
		return around.getAttribute("name").equals("Journey map") ? "JM" : "KT";
	}

	@Test
	void everyMappingHasALabelOfWords() {
		Specification.mappings().filter(mapping -> mapping.hasAttribute("name"))
				.forEach(mapping -> assertTrue(mapping.getAttribute("label").matches("[A-Z]\\w*( [a-z]+)*"), mapping.getAttribute("name")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "plugin.properties", "plugin_fr.properties" })
	void everyLabelOfAToolALayerOrASectionHasATextInBothLanguages(String file) throws IOException {
		Set<String> keys = new TreeSet<>();
		for (Element element : Specification.elements()) {
			boolean labelled = List.of("ownedViewpoints", "ownedRepresentations", "additionalLayers", "toolSections", "ownedTools", "menuItemDescription").contains(element.getNodeName());
			assertEquals(labelled, element.getAttribute("label").startsWith("%"), Specification.place(element));
			if (labelled) {
				keys.add(element.getAttribute("label").substring(1));
			}
		}
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(Project.root().resolve("journey.sirius").resolve(file), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		assertEquals(keys, new TreeSet<>(texts.stringPropertyNames()));
		assertEquals(List.of(), texts.stringPropertyNames().stream().filter(key -> texts.getProperty(key).isBlank()).toList());
	}

	/** Without a tool, deleting a relation would delete the element where it begins. */
	@Test
	void everyMappingSaysHowItIsDeleted() {
		assertEquals(List.of("JM_Arrival"), Specification.mappings().filter(mapping -> mapping.hasAttribute("name") && !mapping.hasAttribute("deletionDescription"))
				.map(mapping -> mapping.getAttribute("name")).toList());
	}

	@Test
	void everyToolOfAMappingIsUsed() {
		Set<String> used = new TreeSet<>();
		Specification.mappings().forEach(mapping -> List.of("deletionDescription", "labelDirectEdit", "doubleClickDescription", "dropDescriptions", "reconnections")
				.forEach(feature -> Specification.targets(mapping, feature).forEach(tool -> used.add(tool.getAttribute("name")))));
		Set<String> offered = new TreeSet<>(Specification.elements("ownedTools").filter(tool -> List.of("DeleteElementDescription", "DirectEditLabel", "DoubleClickDescription",
				"ContainerDropDescription", "ReconnectEdgeDescription").contains(Specification.kind(tool))).map(tool -> tool.getAttribute("name")).toList());
		assertEquals(offered, used);
	}

	@Test
	void aDoubleClickIsNamedOnBothSides() {
		Specification.elements("ownedTools").filter(tool -> Specification.kind(tool).equals("DoubleClickDescription")).forEach(tool ->
				assertEquals(List.of(tool), Specification.targets(tool, "mappings").stream().flatMap(mapping -> Specification.targets(mapping, "doubleClickDescription").stream()).distinct().toList()));
	}

	private static Method service(Expression call) {
		List<Method> found = Specification.services().stream().filter(method -> method.getName().equals(call.service())).toList();
		assertEquals(1, found.size(), call::toString);
		return found.getFirst();
	}
}
