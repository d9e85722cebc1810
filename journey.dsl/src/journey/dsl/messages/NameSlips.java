// SPDX-License-Identifier: EPL-2.0
package journey.dsl.messages;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.model.formula.functions.Functions;
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.Comparison;
import journey.model.journey.ComparisonOperator;
import journey.model.journey.Expression;
import journey.model.journey.Kpi;
import journey.model.journey.Property;
import journey.model.journey.Reference;
import journey.model.journey.Step;
import journey.model.journey.Template;
import journey.model.types.PropertyTypes;
import journey.model.types.ValueType.Words;

/** Names in formulas that nobody knows because they are meant as something else, as other languages write it. */
public final class NameSlips {

	/**
	 * @param right what to write
	 * @param written instead of what
	 */
	record Correction(String right, String written) {
	}

	private NameSlips() {
	}

	/** What to write instead of an unknown name. */
	static Optional<Correction> correction(EObject place, String name) {
		if (!(place instanceof Reference reference) || !(reference.eContainer() instanceof Comparison comparison)) {
			return Optional.empty();
		}
		if (isParameterWithEquals(comparison, name)) {
			return Optional.of(new Correction(name + ":", name + " ="));
		}
		Expression other = comparison.getLeft() == reference ? comparison.getRight() : comparison.getLeft();
		boolean compares = comparison.getOperator() == ComparisonOperator.EQUAL || comparison.getOperator() == ComparisonOperator.NOT_EQUAL;
		return compares && other instanceof Reference compared ? besides(compared, name, comparison) : Optional.empty();
	}

	/** Whether an argument says with “=” for which parameter it stands, where “:” belongs. */
	public static boolean hasParameterWithEquals(Argument argument) {
		return argument.getSteps().size() == 1 && argument.getSteps().get(0).getSubject() instanceof Comparison comparison
				&& comparison.getLeft() instanceof Reference reference && reference.getTarget() != null && reference.getTarget().eIsProxy()
				&& isParameterWithEquals(comparison, text(reference));
	}

	/** Whether this is the name of a function, of which its arguments are missing. What is compared is rather a property. */
	static boolean isFunction(EObject place, String name) {
		return place instanceof Reference && !(place.eContainer() instanceof Comparison) && Functions.named(name).isPresent();
	}

	private static Optional<Correction> besides(Reference compared, String name, Comparison comparison) {
		if (name.equals("true") || name.equals("false")) {
			boolean holds = name.equals("true") == (comparison.getOperator() == ComparisonOperator.EQUAL);
			return Optional.of(new Correction((holds ? "" : "not ") + text(compared), text(comparison)));
		}
		boolean isText = compared.getTarget() instanceof Property property && PropertyTypes.of(property) instanceof Words;
		return isText && name.indexOf('.') < 0 ? Optional.of(new Correction('"' + name + '"', name)) : Optional.empty();
	}

	private static boolean isParameterWithEquals(Comparison comparison, String name) {
		if (comparison.getOperator() != ComparisonOperator.EQUAL || !(comparison.eContainer() instanceof Step step) || step.getSubject() != comparison
				|| !(step.eContainer() instanceof Argument argument)) {
			return false;
		}
		return switch (argument.eContainer()) {
			case Call call -> Functions.named(call.getFunction()).flatMap(function -> function.input(name, 0)).isPresent();
			case Kpi kpi -> hasParameter(kpi.getTemplate(), name);
			default -> false;
		};
	}

	private static boolean hasParameter(Template template, String name) {
		return template != null && template.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
	}

	private static String text(EObject part) {
		ICompositeNode node = NodeModelUtils.getNode(part);
		return node == null ? "" : NodeModelUtils.getTokenText(node);
	}
}
