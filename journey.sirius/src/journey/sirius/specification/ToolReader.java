// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import journey.sirius.expression.Expression;
import journey.sirius.specification.Tool.End;

/** Reads the tools of a diagram. */
final class ToolReader {

	private static final Map<String, End> ENDS = Map.of("RECONNECT_SOURCE", End.SOURCE, "RECONNECT_TARGET", End.TARGET, "RECONNECT_BOTH", End.BOTH);
	private static final Map<String, Boolean> DRAG_SOURCES = Map.of("DIAGRAM", true, "PROJECT_EXPLORER", false, "BOTH", true);

	private final References references;

	ToolReader(References references) {
		this.references = references;
	}

	/** The tools of a section and of the sections and groups in it. */
	List<Tool> section(XmlElement section) throws SpecificationException {
		List<Tool> tools = new ArrayList<>();
		section.attribute("name");
		section.attribute("label");
		section.attribute("icon");
		for (XmlElement tool : section.children("ownedTools")) {
			if ("ToolGroup".equals(tool.type())) {
				tools.addAll(group(tool));
			} else {
				tools.add(tool(tool));
			}
		}
		for (XmlElement inner : section.children("subSections")) {
			tools.addAll(section(inner));
		}
		for (XmlElement menu : section.children("popupMenus")) {
			tools.add(tool(menu));
		}
		section.finish();
		return tools;
	}

	private List<Tool> group(XmlElement group) throws SpecificationException {
		List<Tool> tools = new ArrayList<>();
		group.attribute("name");
		group.attribute("label");
		for (XmlElement tool : group.children("tools")) {
			tools.add(tool(tool));
		}
		group.finish();
		return tools;
	}

	private Tool tool(XmlElement tool) throws SpecificationException {
		String type = tool.type() == null ? tool.tag() : tool.type();
		String name = tool.required("name");
		String label = tool.attribute("label");
		Expression precondition = Values.expression(tool, "precondition");
		tool.attribute("iconPath");
		tool.attribute("icon");
		tool.attribute("forceRefresh");
		Tool read = switch (type) {
			case "NodeCreationDescription" -> creation(tool, name, label, precondition, "nodeMappings");
			case "ContainerCreationDescription" -> creation(tool, name, label, precondition, "containerMappings");
			case "EdgeCreationDescription" -> edge(tool, name, label, precondition);
			case "DeleteElementDescription" -> new Tool.Deletion(name, label, precondition, variable(tool, "element"), variable(tool, "elementView"),
					variable(tool, "containerView"), OperationReader.first(tool));
			case "ReconnectEdgeDescription" -> reconnection(tool, name, label, precondition);
			case "DirectEditLabel" -> new Tool.DirectEdit(name, label, precondition, Values.expression(tool, "inputLabelExpression"), mask(tool), OperationReader.first(tool));
			case "ContainerDropDescription" -> drop(tool, name, label, precondition);
			case "DoubleClickDescription" -> new Tool.DoubleClick(name, label, precondition, references.names(tool, "mappings"), variable(tool, "element"),
					variable(tool, "elementView"), OperationReader.first(tool));
			case "ToolDescription" -> new Tool.General(name, label, precondition, variable(tool, "element"), variable(tool, "elementView"), OperationReader.first(tool));
			case "PopupMenu", "popupMenus" -> menu(tool, name, label, precondition);
			default -> throw tool.unsupported();
		};
		tool.finish();
		return read;
	}

	private Tool creation(XmlElement tool, String name, String label, Expression precondition, String mappings) throws SpecificationException {
		return new Tool.Creation(name, label, precondition, references.names(tool, mappings), references.names(tool, "extraMappings"), variable(tool, "variable"),
				variable(tool, "viewVariable"), OperationReader.first(tool));
	}

	private Tool edge(XmlElement tool, String name, String label, Expression precondition) throws SpecificationException {
		return new Tool.EdgeCreation(name, label, precondition, Values.expression(tool, "connectionStartPrecondition"), references.names(tool, "edgeMappings"),
				references.names(tool, "extraSourceMappings"), references.names(tool, "extraTargetMappings"), variable(tool, "sourceVariable"),
				variable(tool, "targetVariable"), variable(tool, "sourceViewVariable"), variable(tool, "targetViewVariable"), OperationReader.first(tool));
	}

	private Tool reconnection(XmlElement tool, String name, String label, Expression precondition) throws SpecificationException {
		return new Tool.Reconnection(name, label, precondition, Values.word(tool, "reconnectionKind", ENDS, End.TARGET), variable(tool, "source"),
				variable(tool, "target"), variable(tool, "sourceView"), variable(tool, "targetView"), variable(tool, "element"), variable(tool, "edgeView"),
				OperationReader.first(tool));
	}

	private Tool drop(XmlElement tool, String name, String label, Expression precondition) throws SpecificationException {
		Values.flag(tool, "moveEdges", false);
		return new Tool.Drop(name, label, precondition, references.names(tool, "mappings"), Values.word(tool, "dragSource", DRAG_SOURCES, true),
				variable(tool, "element"), variable(tool, "oldContainer"), variable(tool, "newContainer"), variable(tool, "newViewContainer"), OperationReader.first(tool));
	}

	private Tool menu(XmlElement tool, String name, String label, Expression precondition) throws SpecificationException {
		List<Tool.MenuAction> actions = new ArrayList<>();
		for (XmlElement item : tool.children("menuItemDescription")) {
			if (!"OperationAction".equals(item.type())) {
				throw item.unsupported();
			}
			item.attribute("icon");
			actions.add(new Tool.MenuAction(item.required("name"), item.attribute("label"), Values.expression(item, "precondition"), variable(item, "view"),
					OperationReader.first(item)));
			item.finish();
		}
		return new Tool.Menu(name, label, precondition, actions);
	}

	private static String mask(XmlElement tool) throws SpecificationException {
		XmlElement mask = tool.requiredChild("mask");
		String text = mask.required("mask");
		mask.finish();
		return text;
	}

	/** The name that the tool gives to one of its variables; the name of the feature if it gives none. */
	private static String variable(XmlElement tool, String feature) throws SpecificationException {
		XmlElement variable = tool.child(feature);
		if (variable == null) {
			return feature;
		}
		String name = variable.attribute("name");
		variable.finish();
		return name == null ? feature : name;
	}
}
