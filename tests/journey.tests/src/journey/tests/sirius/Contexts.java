// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.w3c.dom.Element;

import journey.model.journey.JourneyPackage;
import journey.tests.sirius.Specification.Expression;

/**
 * Of which classes the context and the variables of an expression can be: those of the mappings on which a tool can be used,
 * changed by the operations around it.
 */
final class Contexts {

	private static final List<EClass> ANYTHING = List.of(EcorePackage.Literals.EOBJECT);
	/** Where a view is the context, as the operations say. */
	private static final List<EClass> VIEW = List.of();

	private Contexts() {
	}

	/** The Java classes of the receiver of a call. */
	static List<EClass> receivers(Expression call) {
		return variable(call.owner(), call.receiver(), call.feature());
	}

	/** The classes that a variable can have where an expression stands; empty for views and texts. */
	static List<EClass> variable(Element place, String name, String feature) {
		if (name.equals("self")) {
			return self(place, feature);
		}
		for (Element around = Specification.parent(place); around != null; around = Specification.parent(around)) {
			if (around.getAttribute("variableName").equals(name)) {
				return around.getAttribute("xsi:type").endsWith("CreateInstance") ? Specification.type(around.getAttribute("typeName"))
						: value(around, around.getAttribute("valueExpression"), "valueExpression");
			}
		}
		Element tool = tool(place);
		if (tool == null) {
			Element mapping = Specification.around(place, "domainClass");
			return switch (name) {
				case "source" -> domains(Specification.targets(mapping, "sourceMapping"));
				case "target" -> domains(Specification.targets(mapping, "targetMapping"));
				default -> VIEW;
			};
		}
		return ofTool(tool, name);
	}

	/** The classes of the context of an expression. */
	static List<EClass> self(Element place, String feature) {
		if (feature.equals("semanticCandidatesExpression")) {
			return container(place);
		}
		Element tool = tool(place);
		if (tool == null) {
			Element mapping = Specification.around(place, "domainClass");
			boolean relation = mapping.getNodeName().equals("edgeMappings");
			return mapping != null && relation && !mapping.hasAttribute("domainClass") ? List.of() : edgeOrNode(place);
		}
		for (Element around = place == tool ? null : Specification.parent(place); around != null && around != tool; around = Specification.parent(around)) {
			if (Specification.kind(around).equals("ChangeContext")) {
				return value(around, around.getAttribute("browseExpression"), "browseExpression");
			}
			if (Specification.kind(around).equals("CreateInstance")) {
				return Specification.type(around.getAttribute("typeName"));
			}
		}
		return start(tool);
	}

	private static List<EClass> edgeOrNode(Element place) {
		Element around = place;
		while (!around.getNodeName().endsWith("Mappings") && !around.getNodeName().equals("ownedRepresentations")) {
			around = Specification.parent(around);
		}
		return around.hasAttribute("domainClass") ? Specification.domain(around) : domains(Specification.targets(around, "sourceMapping"));
	}

	private static List<EClass> container(Element mapping) {
		Element around = Specification.parent(mapping);
		while (!around.hasAttribute("domainClass")) {
			around = Specification.parent(around);
		}
		return Specification.domain(around);
	}

	private static List<EClass> value(Element place, String expression, String feature) {
		if (expression.startsWith("var:")) {
			return variable(place, expression.substring("var:".length()), feature);
		}
		if (expression.startsWith("feature:")) {
			return feature(variable(place, "self", feature), expression.substring("feature:".length()), place);
		}
		Expression call = new Expression(place, feature, expression);
		return Specification.services().stream().filter(method -> method.getName().equals(call.service())).map(method -> method.getReturnType())
				.flatMap(type -> Stream.concat(JourneyPackage.eINSTANCE.getEClassifiers().stream(), Stream.of(EcorePackage.Literals.EOBJECT)).filter(EClass.class::isInstance).map(EClass.class::cast)
						.filter(found -> found.getInstanceClass() == type))
				.map(found -> found == EcorePackage.Literals.EOBJECT || found == JourneyPackage.Literals.NAMED_ELEMENT ? narrowed(place, call, found) : List.of(found)).findFirst().orElse(List.of());
	}

	/** What a service gives back that takes anything is what it was called on. */
	private static List<EClass> narrowed(Element place, Expression call, EClass found) {
		List<EClass> receivers = variable(place, call.receiver(), call.feature());
		return receivers.isEmpty() ? List.of(found) : receivers;
	}

	/** The ends of an edge are what its mappings say; the target of a view likewise. */
	private static List<EClass> feature(List<EClass> owners, String name, Element place) {
		if (owners.isEmpty()) {
			return switch (name) {
				case "sourceNode", "targetNode" -> VIEW;
				case "target" -> end(place);
				default -> throw new AssertionError(Specification.place(place) + ": no view has the feature " + name);
			};
		}
		List<EClass> found = new ArrayList<>();
		for (EClass owner : owners) {
			EStructuralFeature feature = owner.getEStructuralFeature(name);
			if (feature != null && feature.getEType() instanceof EClass type) {
				found.add(type);
			}
		}
		return found.isEmpty() && name.equals("eContainer") ? ANYTHING : found;
	}

	private static List<EClass> end(Element place) {
		Element before = Specification.parent(place);
		boolean source = before.getAttribute("browseExpression").equals("feature:sourceNode");
		return edges(tool(place)).flatMap(edge -> Specification.targets(edge, source ? "sourceMapping" : "targetMapping").stream()).distinct()
				.flatMap(mapping -> Specification.domain(mapping).stream()).distinct().toList();
	}

	/** The edges whose tool it is. */
	private static Stream<Element> edges(Element tool) {
		return Specification.elements("edgeMappings").filter(edge -> Stream.of("deletionDescription", "reconnections")
				.anyMatch(feature -> Specification.targets(edge, feature).contains(tool)));
	}

	private static List<EClass> ofTool(Element tool, String name) {
		String kind = Specification.kind(tool);
		return switch (name) {
			case "element" -> kind.equals("ContainerDropDescription") ? domains(Specification.targets(tool, "mappings")) : start(tool);
			case "container", "newSemanticContainer" -> start(tool);
			case "source", "preSource" -> ends(tool, "sourceMapping", kind);
			case "target", "preTarget" -> ends(tool, "targetMapping", kind);
			default -> VIEW;
		};
	}

	/** In a reconnection both are the end that moves: where it was, and where it shall be. */
	private static List<EClass> ends(Element tool, String feature, String kind) {
		if (kind.equals("ReconnectEdgeDescription")) {
			String end = tool.getAttribute("reconnectionKind").equals("RECONNECT_SOURCE") ? "sourceMapping" : "targetMapping";
			return edges(tool).flatMap(edge -> domains(Specification.targets(edge, end)).stream()).distinct().toList();
		}
		return Specification.targets(tool, "edgeMappings").stream().flatMap(edge -> domains(Specification.targets(edge, feature)).stream()).distinct().toList();
	}

	/** The classes of the elements on which a tool is used. */
	private static List<EClass> start(Element tool) {
		return switch (Specification.kind(tool)) {
			case "NodeCreationDescription" -> Specification.targets(tool, "nodeMappings").stream().flatMap(mapping -> container(mapping).stream()).toList();
			case "ContainerCreationDescription" -> Specification.targets(tool, "containerMappings").stream().flatMap(mapping -> container(mapping).stream()).toList();
			case "EdgeCreationDescription" -> ends(tool, "sourceMapping", "");
			case "DoubleClickDescription" -> domains(Specification.targets(tool, "mappings"));
			case "ContainerDropDescription" -> users(tool, "dropDescriptions");
			case "DeleteElementDescription" -> users(tool, "deletionDescription");
			case "DirectEditLabel" -> users(tool, "labelDirectEdit");
			case "ReconnectEdgeDescription" -> users(tool, "reconnections");
			case "OperationAction" -> guarded(Specification.parent(tool));
			case "PopupMenu", "ToolDescription" -> guarded(tool);
			default -> throw new AssertionError(Specification.place(tool));
		};
	}

	/** Tools that can be used on anything say by their precondition on what they can be used; the precondition itself takes anything. */
	private static List<EClass> guarded(Element tool) {
		return GUARDS.getOrDefault(tool.getAttribute("precondition"), ANYTHING);
	}

	private static final Map<String, List<EClass>> GUARDS = Map.of(
			"service:isTouchpoint", List.of(JourneyPackage.Literals.TOUCHPOINT),
			"service:canBeFelt", List.of(JourneyPackage.Literals.TOUCHPOINT),
			"service:isPain", List.of(JourneyPackage.Literals.PAIN),
			"service:isFeeling", List.of(JourneyPackage.Literals.FEELING),
			"service:isMove", List.of(JourneyPackage.Literals.MOVE),
			"service:hasPlaceInTime", List.of(JourneyPackage.Literals.STAGE, JourneyPackage.Literals.TOUCHPOINT),
			"service:isMeasurable", List.of(JourneyPackage.Literals.MEASURABLE));

	private static List<EClass> users(Element tool, String feature) {
		return Specification.mappings().filter(mapping -> Specification.targets(mapping, feature).contains(tool))
				.flatMap(mapping -> (mapping.hasAttribute("domainClass") ? Specification.domain(mapping) : domains(Specification.targets(mapping, "sourceMapping"))).stream()).distinct().toList();
	}

	private static List<EClass> domains(List<Element> mappings) {
		return mappings.stream().flatMap(mapping -> Specification.domain(mapping).stream()).distinct().toList();
	}

	private static Element tool(Element place) {
		for (Element around = place; around != null; around = Specification.parent(around)) {
			if (around.getNodeName().equals("ownedTools") || around.getNodeName().equals("menuItemDescription")) {
				return around;
			}
		}
		return null;
	}

	static boolean takes(Class<?> parameter, EClass type) {
		Class<?> wanted = type == EcorePackage.Literals.EOBJECT ? EObject.class : type.getInstanceClass();
		return parameter.isAssignableFrom(wanted);
	}
}
