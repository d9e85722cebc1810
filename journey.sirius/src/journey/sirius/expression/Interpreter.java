// SPDX-License-Identifier: EPL-2.0
package journey.sirius.expression;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.sirius.view.View;

/** Computes the values of expressions. */
public final class Interpreter {

	private final Services services;

	/** @param services what {@code service:} may call */
	public Interpreter(Services services) {
		this.services = services;
	}

	/**
	 * The value of an expression.
	 *
	 * @throws EvaluationException if a feature, a variable or a service is unknown, or a service fails
	 */
	public Object value(Expression expression, Variables variables) throws EvaluationException {
		return switch (expression) {
			case Literal literal -> literal.value();
			case VariableAccess access -> variable(access.variable(), variables);
			case FeatureAccess access -> variables.context() instanceof View view ? viewFeature(access.feature(), view) : feature(access.feature(), variables.self());
			case ServiceCall call -> service(call, variables);
		};
	}

	private static Object variable(String name, Variables variables) throws EvaluationException {
		return variables.find(name).orElseThrow(() -> new EvaluationException("no variable is called " + name)).value();
	}

	private static Object feature(String name, EObject context) throws EvaluationException {
		if (context == null) {
			throw new EvaluationException("nothing has the feature " + name + ", because the context is no element");
		}
		EStructuralFeature feature = context.eClass().getEStructuralFeature(name);
		if (feature != null) {
			return context.eGet(feature);
		}
		return BasicFeature.of(name).orElseThrow(() -> new EvaluationException(context.eClass().getName() + " has no feature " + name)).of(context);
	}

	private static Object viewFeature(String name, View view) throws EvaluationException {
		return ViewFeature.of(name, view).orElseThrow(() -> new EvaluationException("a view of " + view.mapping() + " has no feature " + name));
	}

	private Object service(ServiceCall call, Variables variables) throws EvaluationException {
		List<Object> values = new ArrayList<>();
		for (String argument : call.arguments()) {
			values.add(variable(argument, variables));
		}
		Object receiver = variable(call.receiver(), variables);
		if (!(receiver instanceof EObject element)) {
			throw new EvaluationException(call.receiver() + " is no element, so that nothing can be called on it");
		}
		return services.call(call.service(), element, values);
	}
}
