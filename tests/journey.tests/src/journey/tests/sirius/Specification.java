// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.emf.ecore.EClass;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import journey.model.journey.JourneyPackage;
import journey.sirius.services.ServiceCatalogue;
import journey.tests.support.Project;

/** The specification as XML: what tests ask of it, without what reads it in the product. */
final class Specification {

	static final Path FILE = Project.root().resolve("journey.sirius/description/journey.odesign");

	private static final Document DOCUMENT = parse();
	private static final Pattern SEGMENT = Pattern.compile("@(\\w+)(?:\\.(\\d+)|\\[name='([^']*)'\\])?");

	private Specification() {
	}

	/** An expression and where it stands. */
	record Expression(Element owner, String feature, String text) {

		boolean calls() {
			return text.startsWith("service:");
		}

		/** The service that it calls. */
		String service() {
			return text.substring(text.contains(".") ? text.indexOf('.') + 1 : "service:".length()).replaceAll("\\(.*", "");
		}

		/** The variable on which the service is called; self if none is named. */
		String receiver() {
			return text.contains(".") ? text.substring("service:".length(), text.indexOf('.')) : "self";
		}

		List<String> arguments() {
			return text.contains("(") ? List.of(text.replaceAll(".*\\(|\\)", "").split(",")) : List.of();
		}

		@Override
		public String toString() {
			return place(owner) + "/@" + feature + " " + text;
		}
	}

	/** All expressions, and the literals in their places. */
	static List<Expression> expressions() {
		List<Expression> found = new ArrayList<>();
		for (Element element : elements()) {
			for (Attr attribute : attributes(element)) {
				if (attribute.getName().endsWith("Expression") || List.of("semanticElements", "precondition", "expression").contains(attribute.getName())) {
					found.add(new Expression(element, attribute.getName(), attribute.getValue()));
				}
			}
		}
		return found;
	}

	static List<Method> services() {
		return ServiceCatalogue.CLASSES.stream().flatMap(type -> Stream.of(type.getDeclaredMethods()))
				.filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()).toList();
	}

	static List<Element> elements() {
		return list(DOCUMENT.getElementsByTagName("*"));
	}

	static Stream<Element> elements(String tag) {
		return elements().stream().filter(element -> element.getNodeName().equals(tag));
	}

	static Stream<Element> mappings() {
		return elements().stream().filter(element -> element.getNodeName().endsWith("Mappings"));
	}

	static Stream<Element> tools() {
		return Stream.concat(elements("ownedTools"), elements("menuItemDescription"));
	}

	static Element named(String name) {
		return elements().stream().filter(element -> element.getAttribute("name").equals(name)).findFirst().orElseThrow(() -> new AssertionError("nothing is called " + name));
	}

	/** The classes of the model elements that are the context of what stands in an element of the specification, or null for any. */
	static List<EClass> domain(Element owner) {
		return type(owner.getAttribute("domainClass"));
	}

	static List<EClass> type(String qualified) {
		String[] name = qualified.split("\\.");
		return name.length == 2 && name[0].equals("journey") && JourneyPackage.eINSTANCE.getEClassifier(name[1]) instanceof EClass type ? List.of(type) : List.of();
	}

	/** The elements to which a reference leads. */
	static List<Element> targets(Element element, String feature) {
		return element.hasAttribute(feature) ? Stream.of(element.getAttribute(feature).split(" ")).map(Specification::target).toList() : List.of();
	}

	/** The element to which a path leads, as EMF follows it; null if it leads nowhere. */
	static Element target(String path) {
		Element found = DOCUMENT.getDocumentElement();
		if (!path.replaceFirst("^#?//", "").matches(SEGMENT.pattern() + "(/" + SEGMENT.pattern() + ")*")) {
			return null;
		}
		for (Matcher segment = SEGMENT.matcher(path); segment.find() && found != null;) {
			String name = segment.group(3) == null ? null : segment.group(3).replace("%20", " ");
			found = children(found, segment.group(1)).stream().filter(child -> name == null || child.getAttribute("name").equals(name))
					.skip(segment.group(2) == null ? 0 : Integer.parseInt(segment.group(2))).findFirst().orElse(null);
		}
		return found;
	}

	static Element parent(Element element) {
		return element.getParentNode() instanceof Element parent ? parent : null;
	}

	/** The nearest element around that has an attribute, or the element itself; null if there is none. */
	static Element around(Element element, String attribute) {
		Element around = element;
		while (around != null && !around.hasAttribute(attribute)) {
			around = parent(around);
		}
		return around;
	}

	static List<Element> children(Element parent, String tag) {
		List<Element> found = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element && element.getNodeName().equals(tag)) {
				found.add(element);
			}
		}
		return found;
	}

	static List<Attr> attributes(Element element) {
		List<Attr> found = new ArrayList<>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			found.add((Attr) element.getAttributes().item(i));
		}
		return found;
	}

	static String kind(Element element) {
		return element.getAttribute("xsi:type").replaceAll(".*:", "");
	}

	static String place(Element element) {
		Element named = around(element, "name");
		return named == null ? element.getNodeName() : named.getAttribute("name") + (named == element ? "" : "/" + element.getNodeName());
	}

	private static List<Element> list(NodeList nodes) {
		List<Element> found = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			found.add((Element) nodes.item(i));
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
