// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.ArrayList;
import java.util.List;

/** Reads what tools do. */
final class OperationReader {

	private static final String PRESET_VARIABLE = "instance";

	private OperationReader() {
	}

	/** The operations of a tool: the first one, in which the others stand. */
	static List<Operation> first(XmlElement tool) throws SpecificationException {
		XmlElement initial = tool.requiredChild("initialOperation");
		List<Operation> operations = List.of(operation(initial.requiredChild("firstModelOperations")));
		initial.finish();
		return operations;
	}

	private static List<Operation> then(XmlElement parent) throws SpecificationException {
		List<Operation> operations = new ArrayList<>();
		for (XmlElement child : parent.children("subModelOperations")) {
			operations.add(operation(child));
		}
		return operations;
	}

	private static Operation operation(XmlElement element) throws SpecificationException {
		String type = element.type() == null ? "" : element.type();
		Operation operation = switch (type) {
			case "ChangeContext" -> new Operation.ChangeContext(Values.requiredExpression(element, "browseExpression"), then(element));
			case "SetValue" -> new Operation.SetValue(Values.requiredExpression(element, "featureName"), Values.requiredExpression(element, "valueExpression"), then(element));
			case "CreateInstance" -> new Operation.CreateInstance(Values.requiredExpression(element, "typeName"), Values.requiredExpression(element, "referenceName"),
					word(element, "variableName", PRESET_VARIABLE), then(element));
			case "If" -> new Operation.If(Values.requiredExpression(element, "conditionExpression"), then(element));
			case "Switch" -> choice(element);
			case "For" -> new Operation.For(Values.requiredExpression(element, "expression"), word(element, "iteratorName", "i"), then(element));
			case "Let" -> new Operation.Let(word(element, "variableName", PRESET_VARIABLE), Values.requiredExpression(element, "valueExpression"), then(element));
			case "Unset" -> new Operation.Unset(Values.requiredExpression(element, "featureName"), Values.expression(element, "elementExpression"), then(element));
			case "MoveElement" -> new Operation.MoveElement(Values.requiredExpression(element, "newContainerExpression"), Values.requiredExpression(element, "featureName"),
					then(element));
			case "RemoveElement" -> new Operation.RemoveElement(then(element));
			default -> throw element.unsupported();
		};
		element.finish();
		return operation;
	}

	private static Operation choice(XmlElement element) throws SpecificationException {
		List<Operation.Case> cases = new ArrayList<>();
		for (XmlElement each : element.children("cases")) {
			cases.add(new Operation.Case(Values.requiredExpression(each, "conditionExpression"), branch(each)));
			each.finish();
		}
		XmlElement otherwise = element.requiredChild("default");
		List<Operation> operations = branch(otherwise);
		otherwise.finish();
		return new Operation.Switch(cases, operations);
	}

	/** Sirius runs what stands in a loop once more when the loop is in a switch. */
	private static List<Operation> branch(XmlElement element) throws SpecificationException {
		List<Operation> operations = then(element);
		if (operations.stream().anyMatch(Operation.For.class::isInstance)) {
			throw new SpecificationException(element.place(), "a For in a Switch is not supported");
		}
		return operations;
	}

	private static String word(XmlElement element, String feature, String preset) {
		String text = element.attribute(feature);
		return text == null ? preset : text;
	}
}
