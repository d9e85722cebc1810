// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import journey.model.journey.JourneyPackage;
import journey.tests.support.Project;

/** The diagrams are a model: whatever it names exists, and whatever exists is used. */
class OdesignTest {

	private static final Path FILE = Project.root().resolve("journey.sirius/description/journey.odesign");
	private static final Document ODESIGN = parse();
	private static final String SERVICE = "service:";
	private static final String FEATURE = "feature:";

	/** Attributes that hold an expression by their meaning, whatever their names. */
	private static final Set<String> MORE_EXPRESSIONS = Set.of("semanticElements");

	static Stream<Arguments> expressions() {
		List<Arguments> found = new ArrayList<>();
		for (Element element : elements()) {
			for (Attr attribute : attributes(element)) {
				if (attribute.getName().endsWith("Expression") || MORE_EXPRESSIONS.contains(attribute.getName())) {
					found.add(Arguments.of(element.getAttribute("name") + "/@" + attribute.getName(), element, attribute.getValue()));
				}
			}
		}
		return found.stream();
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource("expressions")
	void anExpressionSpeaksAnAllowedLanguage(String place, Element element, String expression) {
		assertEquals(true, expression.matches("var:self|feature:\\w+|service:\\w+(\\(\\))?|-?\\d+|[^:\\[\\]]*"), expression);
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource("expressions")
	void aServiceIsAPublicMethodForItsContext(String place, Element element, String expression) {
		if (!expression.startsWith(SERVICE)) {
			return;
		}
		String name = serviceName(expression);
		List<Method> methods = services().filter(method -> method.getName().equals(name)).toList();
		assertEquals(1, methods.size(), "methods with the name " + name);
		Class<?> context = context(element).getInstanceClass();
		assertEquals(true, methods.get(0).getParameterTypes()[0].isAssignableFrom(context), name + " of a " + context.getSimpleName());
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource("expressions")
	void aFeatureExistsInItsContext(String place, Element element, String expression) {
		if (expression.startsWith(FEATURE)) {
			// candidates are looked for in what contains the element
			EClass context = place.endsWith("semanticCandidatesExpression") ? context((Element) element.getParentNode()) : context(element);
			assertNotNull(context.getEStructuralFeature(expression.substring(FEATURE.length())), expression + " in " + context.getName());
		}
	}

	@Test
	void everyCandidateIsOfTheClassOfItsMapping() {
		for (Element element : elements()) {
			String expression = element.getAttribute("semanticCandidatesExpression");
			if (expression.startsWith(FEATURE)) {
				EClass candidates = (EClass) context((Element) element.getParentNode()).getEStructuralFeature(expression.substring(FEATURE.length())).getEType();
				assertEquals(true, candidates.isSuperTypeOf(context(element)) || context(element).isSuperTypeOf(candidates), expression);
			}
		}
	}

	@Test
	void everyPublicServiceIsCalled() {
		Set<String> called = new TreeSet<>();
		expressions().map(arguments -> (String) arguments.get()[2]).filter(expression -> expression.startsWith(SERVICE))
				.forEach(expression -> called.add(serviceName(expression)));
		Set<String> offered = new TreeSet<>(services().map(Method::getName).toList());
		assertEquals(offered, called);
	}

	/** service: takes the first match, so two methods of one name would be a lottery. */
	@Test
	void noTwoServicesHaveTheSameName() {
		List<String> names = services().map(Method::getName).toList();
		assertEquals(names.stream().distinct().toList(), names);
	}

	@Test
	void everyClassOfServicesIsRegistered() {
		List<String> classes = Project.files(Project.root().resolve("journey.sirius/src/journey/sirius/services"), "Services.java").stream()
				.map(file -> "journey.sirius.services." + file.getFileName().toString().replace(".java", "")).toList();
		assertEquals(classes, elements("ownedJavaExtensions").map(extension -> extension.getAttribute("qualifiedClassName")).sorted().toList());
	}

	@Test
	void servicesHaveNoState() {
		services().map(Method::getDeclaringClass).distinct().forEach(type -> {
			assertEquals(0, Stream.of(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers())).count(), type.getName());
			assertEquals(Object.class, type.getSuperclass(), type.getName());
		});
	}

	static Stream<Element> elementsWithDomainClass() {
		return elements().stream().filter(element -> element.hasAttribute("domainClass"));
	}

	@ParameterizedTest
	@MethodSource("elementsWithDomainClass")
	void everyDomainClassIsInTheMetamodel(Element element) {
		assertEquals(true, context(element).getInstanceClass() != null && EObject.class.isAssignableFrom(context(element).getInstanceClass()));
	}

	@Test
	void everyDiagramNamesTheMetamodel() {
		elements("ownedRepresentations").forEach(diagram -> {
			List<String> metamodels = children(diagram, "metamodel").map(metamodel -> metamodel.getAttribute("href")).toList();
			assertEquals(List.of(JourneyPackage.eNS_URI + "#/"), metamodels, diagram.getAttribute("name"));
		});
	}

	static Stream<Arguments> colours() {
		return elements().stream().filter(element -> element.getNodeName().endsWith("Color") && element.hasAttribute("href"))
				.map(element -> Arguments.of(element.getNodeName(), element.getAttribute("href")));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("colours")
	void everyColourIsOneOfThePalette(String name, String href) {
		Matcher path = Pattern.compile("#//@userColorsPalettes\\[name='(\\w+)'\\]/@entries\\[name='(\\w+)'\\]").matcher(href);
		assertEquals(true, path.matches(), href);
		assertEquals(1, elements("userColorsPalettes").filter(palette -> palette.getAttribute("name").equals(path.group(1)))
				.flatMap(palette -> children(palette, "entries")).filter(entry -> entry.getAttribute("name").equals(path.group(2))).count(), href);
	}

	@Test
	void everyColourIsAColour() {
		elements("entries").forEach(entry -> {
			for (String part : List.of("red", "green", "blue")) {
				String value = entry.hasAttribute(part) ? entry.getAttribute(part) : "0";
				assertEquals(true, value.matches("\\d{1,3}") && Integer.parseInt(value) <= 255, entry.getAttribute("name") + " " + part);
			}
		});
	}

	@Test
	void idsHaveThePrefixOfTheirDiagramAndAreUnique() {
		List<String> ids = elements().stream().filter(element -> element.getNodeName().endsWith("Mappings") || element.getNodeName().equals("entries")
				|| element.getNodeName().endsWith("Tools")).map(element -> element.getAttribute("name")).toList();
		assertEquals(List.of(), ids.stream().filter(id -> !id.matches("JM_[A-Z]\\w*")).toList());
		assertEquals(ids.stream().distinct().toList(), ids);
	}

	@Test
	void everyMappingHasALabelOfWords() {
		elements().stream().filter(element -> element.getNodeName().endsWith("Mappings"))
				.forEach(mapping -> assertEquals(true, mapping.getAttribute("label").matches("[A-Z][a-z ]+"), mapping.getAttribute("name")));
	}

	private static Stream<Method> services() {
		return elements("ownedJavaExtensions").map(extension -> extension.getAttribute("qualifiedClassName")).map(OdesignTest::load)
				.flatMap(type -> Stream.of(type.getDeclaredMethods())).filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
	}

	private static Class<?> load(String name) {
		try {
			return Class.forName(name);
		} catch (ClassNotFoundException e) {
			throw new AssertionError("no class " + name, e);
		}
	}

	private static String serviceName(String expression) {
		return expression.substring(SERVICE.length()).replace("()", "");
	}

	/** The class of the nearest element around that names one. */
	private static EClass context(Element element) {
		Element owner = element;
		while (!owner.hasAttribute("domainClass")) {
			owner = (Element) owner.getParentNode();
		}
		String[] name = owner.getAttribute("domainClass").split("\\.");
		assertEquals(List.of(2, "journey"), List.of(name.length, name[0]), owner.getAttribute("domainClass"));
		assertEquals(true, JourneyPackage.eINSTANCE.getEClassifier(name[1]) instanceof EClass, owner.getAttribute("domainClass"));
		return (EClass) JourneyPackage.eINSTANCE.getEClassifier(name[1]);
	}

	private static List<Element> elements() {
		List<Element> found = new ArrayList<>();
		NodeList all = ODESIGN.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			found.add((Element) all.item(i));
		}
		return found;
	}

	private static Stream<Element> elements(String name) {
		return elements().stream().filter(element -> element.getNodeName().equals(name));
	}

	private static Stream<Element> children(Element parent, String name) {
		List<Element> found = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element && element.getNodeName().equals(name)) {
				found.add(element);
			}
		}
		return found.stream();
	}

	private static List<Attr> attributes(Element element) {
		List<Attr> found = new ArrayList<>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			found.add((Attr) element.getAttributes().item(i));
		}
		return found;
	}

	private static Document parse() {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(FILE.toFile());
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new AssertionError(e);
		}
	}
}
