// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import journey.sirius.view.NodeView.Kind;

/** Reads a viewpoint specification (.odesign). */
public final class SpecificationReader {

	private final References references;
	private final MappingReader mappings;
	private final ToolReader tools;

	private SpecificationReader(XmlElement root) {
		references = new References(root);
		mappings = new MappingReader(references, new StyleReader(references));
		tools = new ToolReader(references);
	}

	/**
	 * Reads a file with one viewpoint.
	 *
	 * @throws SpecificationException if it cannot be read, or uses a construct that is not supported; the message names the element
	 */
	public static Viewpoint read(InputStream input) throws SpecificationException {
		XmlElement root = XmlReader.read(input);
		return new SpecificationReader(root).group(root);
	}

	private Viewpoint group(XmlElement root) throws SpecificationException {
		if (!root.tag().equals("Group")) {
			throw new SpecificationException(root.place(), "is no group of viewpoints");
		}
		root.attribute("name");
		root.attribute("version");
		palettes(root);
		Viewpoint viewpoint = viewpoint(root.requiredChild("ownedViewpoints"));
		root.finish();
		return viewpoint;
	}

	private static void palettes(XmlElement root) throws SpecificationException {
		for (XmlElement palette : root.children("userColorsPalettes")) {
			palette.required("name");
			for (XmlElement entry : palette.children("entries")) {
				if (!"UserFixedColor".equals(entry.type())) {
					throw entry.unsupported();
				}
				List.of("name", "red", "green", "blue").forEach(entry::attribute);
				entry.finish();
			}
			palette.finish();
		}
	}

	private Viewpoint viewpoint(XmlElement element) throws SpecificationException {
		element.attribute("label");
		element.attribute("icon");
		element.attribute("modelFileExtension");
		List<DiagramDescription> diagrams = new ArrayList<>();
		for (XmlElement representation : element.children("ownedRepresentations")) {
			diagrams.add(diagram(representation));
		}
		List<String> services = new ArrayList<>();
		for (XmlElement extension : element.children("ownedJavaExtensions")) {
			services.add(extension.required("qualifiedClassName"));
			extension.finish();
		}
		Viewpoint viewpoint = new Viewpoint(element.required("name"), diagrams, services);
		element.finish();
		return viewpoint;
	}

	private DiagramDescription diagram(XmlElement element) throws SpecificationException {
		if (!"DiagramDescription".equals(element.type())) {
			throw element.unsupported();
		}
		element.attribute("initialisation");
		element.attribute("showOnStartup");
		element.attribute("enablePopupBars");
		for (XmlElement metamodel : element.children("metamodel")) {
			metamodel.required("href");
		}
		element.attribute("metamodel");
		List<Layer> additional = new ArrayList<>();
		for (XmlElement layer : element.children("additionalLayers")) {
			additional.add(layer(layer, Values.flag(layer, "optional", true), Values.flag(layer, "activeByDefault", false)));
		}
		DiagramDescription diagram = new DiagramDescription(element.required("name"), element.attribute("label"), element.required("domainClass"),
				Values.expression(element, "preconditionExpression"), Values.expression(element, "titleExpression"), layer(element.requiredChild("defaultLayer"), false, true),
				additional, references.names(element, "dropDescriptions"));
		element.finish();
		requireUniqueNames(element, diagram);
		return diagram;
	}

	private Layer layer(XmlElement element, boolean optional, boolean activeByDefault) throws SpecificationException {
		if (element.type() != null && !element.type().equals("AdditionalLayer") && !element.type().equals("Layer")) {
			throw element.unsupported();
		}
		element.attribute("icon");
		List<NodeMapping> nodes = new ArrayList<>();
		for (XmlElement mapping : element.children("nodeMappings")) {
			nodes.add(mappings.node(mapping, Kind.NODE));
		}
		for (XmlElement mapping : element.children("containerMappings")) {
			nodes.add(mappings.container(mapping));
		}
		List<EdgeMapping> edges = new ArrayList<>();
		for (XmlElement mapping : element.children("edgeMappings")) {
			edges.add(mappings.edge(mapping));
		}
		List<Tool> layerTools = new ArrayList<>();
		for (XmlElement section : element.children("toolSections")) {
			layerTools.addAll(tools.section(section));
		}
		Layer layer = new Layer(element.required("name"), element.attribute("label"), optional, activeByDefault, nodes, edges, layerTools);
		element.finish();
		return layer;
	}

	/** Mappings and tools are found by their names. */
	private static void requireUniqueNames(XmlElement element, DiagramDescription diagram) throws SpecificationException {
		List<String> names = new ArrayList<>();
		diagram.mappings().forEach(mapping -> names.add(mapping.name()));
		diagram.tools().forEach(tool -> names.add(tool.name()));
		Set<String> known = new HashSet<>();
		for (String name : names) {
			if (!known.add(name)) {
				throw new SpecificationException(element.place(), "two elements are called " + name);
			}
		}
	}
}
