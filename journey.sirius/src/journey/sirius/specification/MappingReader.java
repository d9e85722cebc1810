// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import journey.sirius.expression.Expression;
import journey.sirius.view.NodeView.Kind;

/** Reads the mappings of a diagram. */
final class MappingReader {

	private static final Map<String, Kind> PRESENTATIONS = Map.of("FreeForm", Kind.CONTAINER, "List", Kind.LIST, "HorizontalStack", Kind.CONTAINER, "VerticalStack",
			Kind.CONTAINER);
	private static final Map<String, Boolean> STACKS = Map.of("FreeForm", false, "List", false, "HorizontalStack", true, "VerticalStack", true);

	private final References references;
	private final StyleReader styles;

	MappingReader(References references, StyleReader styles) {
		this.references = references;
		this.styles = styles;
	}

	NodeMapping node(XmlElement mapping, Kind kind) throws SpecificationException {
		requireType(mapping, "NodeMapping");
		NodeMapping read = new NodeMapping(mapping.required("name"), mapping.attribute("label"), kind, candidates(mapping, mapping.required("domainClass")),
				styles.node(mapping.requiredChild("style")), conditionals(mapping, styles::node), nodes(mapping, "borderedNodeMappings", Kind.BORDERED_NODE), List.of(),
				reactions(mapping));
		mapping.finish();
		return read;
	}

	NodeMapping container(XmlElement mapping) throws SpecificationException {
		requireType(mapping, "ContainerMapping");
		Kind kind = Values.word(mapping, "childrenPresentation", PRESENTATIONS, Kind.CONTAINER);
		boolean stack = Values.word(mapping, "childrenPresentation", STACKS, false);
		if (stack && !mapping.children("subNodeMappings").isEmpty()) {
			throw new SpecificationException(mapping.place(), "a stack holds containers only, no subNodeMappings");
		}
		List<NodeMapping> children = new ArrayList<>();
		for (XmlElement child : mapping.children("subContainerMappings")) {
			if (kind == Kind.LIST) {
				throw new SpecificationException(child.place(), "a list holds elements only, no subContainerMappings");
			}
			children.add(container(child));
		}
		children.addAll(nodes(mapping, "subNodeMappings", kind == Kind.LIST ? Kind.LIST_ELEMENT : Kind.NODE));
		NodeMapping read = new NodeMapping(mapping.required("name"), mapping.attribute("label"), kind, candidates(mapping, mapping.required("domainClass")),
				styles.container(mapping.requiredChild("style")), conditionals(mapping, styles::container),
				nodes(mapping, "borderedNodeMappings", Kind.BORDERED_NODE), children, reactions(mapping));
		mapping.finish();
		return read;
	}

	EdgeMapping edge(XmlElement mapping) throws SpecificationException {
		requireType(mapping, "EdgeMapping");
		boolean useDomainElement = Values.flag(mapping, "useDomainElement", false);
		Expression target = Values.expression(mapping, "targetExpression");
		EdgeMapping read = new EdgeMapping(mapping.required("name"), mapping.attribute("label"),
				candidates(mapping, useDomainElement ? mapping.required("domainClass") : mapping.attribute("domainClass")), useDomainElement,
				references.names(mapping, "sourceMapping"), references.names(mapping, "targetMapping"),
				useDomainElement ? Values.requiredExpression(mapping, "sourceFinderExpression") : Values.expression(mapping, "sourceFinderExpression"),
				Values.requiredExpression(mapping, "targetFinderExpression"), target, styles.edge(mapping.requiredChild("style")),
				conditionals(mapping, styles::edge), reactions(mapping));
		mapping.finish();
		return read;
	}

	private List<NodeMapping> nodes(XmlElement mapping, String feature, Kind kind) throws SpecificationException {
		List<NodeMapping> nodes = new ArrayList<>();
		for (XmlElement child : mapping.children(feature)) {
			nodes.add(node(child, kind));
		}
		return nodes;
	}

	/** Reads a style of the kind that a mapping has. */
	private interface StyleOfKind<S> {
		S read(XmlElement style) throws SpecificationException;
	}

	private static <S> List<Conditional<S>> conditionals(XmlElement mapping, StyleOfKind<S> style) throws SpecificationException {
		List<Conditional<S>> conditionals = new ArrayList<>();
		for (XmlElement conditional : mapping.children("conditionnalStyles")) {
			conditionals.add(new Conditional<>(Values.requiredExpression(conditional, "predicateExpression"), style.read(conditional.requiredChild("style"))));
			conditional.finish();
		}
		return conditionals;
	}

	private static Candidates candidates(XmlElement mapping, String domainClass) throws SpecificationException {
		Expression shown = Values.expression(mapping, "semanticElements");
		if (shown != null && !shown.text().equals("var:self")) {
			throw new SpecificationException(mapping.place(), "semanticElements other than var:self is not supported");
		}
		return new Candidates(domainClass, Values.expression(mapping, "semanticCandidatesExpression"), Values.expression(mapping, "preconditionExpression"),
				Values.flag(mapping, "createElements", true), Values.flag(mapping, "synchronizationLock", false));
	}

	private Reactions reactions(XmlElement mapping) throws SpecificationException {
		return new Reactions(references.name(mapping, "deletionDescription"), references.name(mapping, "labelDirectEdit"),
				references.name(mapping, "doubleClickDescription"), references.names(mapping, "dropDescriptions"), references.names(mapping, "reconnections"));
	}

	private static void requireType(XmlElement mapping, String type) throws SpecificationException {
		if (mapping.type() != null && !mapping.type().equals(type)) {
			throw mapping.unsupported();
		}
	}
}
