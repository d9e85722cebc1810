// SPDX-License-Identifier: EPL-2.0
package journey.sirius.refresh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.sirius.expression.Coercion;
import journey.sirius.expression.EvaluationException;
import journey.sirius.expression.Expression;
import journey.sirius.expression.Interpreter;
import journey.sirius.expression.Variables;
import journey.sirius.view.Problem;

/**
 * Evaluates the expressions of one refresh. An expression that fails has the value that Sirius takes then, and is remembered as a problem;
 * the rest of the diagram goes on.
 */
final class Evaluation {

	private static final int MOST_PROBLEMS = 100;

	private final Interpreter interpreter;
	private final Set<Problem> problems = new LinkedHashSet<>();

	Evaluation(Interpreter interpreter) {
		this.interpreter = interpreter;
	}

	/** What has failed so far, each problem once. */
	List<Problem> problems() {
		return new ArrayList<>(problems);
	}

	/** The text of an expression; empty if it fails or there is none. */
	String text(String place, Expression expression, Variables variables) {
		return expression == null ? "" : Coercion.toText(value(place, expression, variables, null));
	}

	/** The integer of an expression, or another one if it fails. */
	int integer(String place, Expression expression, Variables variables, int ifItFails) {
		return Coercion.toInteger(value(place, expression, variables, ifItFails));
	}

	/** The elements of an expression; none if it fails. */
	List<EObject> elements(String place, Expression expression, Variables variables) {
		return Coercion.toElements(value(place, expression, variables, null));
	}

	/** Whether a precondition holds: it does if there is none, and also if it fails. */
	boolean precondition(String place, Expression expression, Variables variables) {
		return expression == null || Coercion.toBoolean(value(place, expression, variables, true));
	}

	/** Whether a predicate holds: it does not if it fails. */
	boolean predicate(String place, Expression expression, Variables variables) {
		return Coercion.toBoolean(value(place, expression, variables, false));
	}

	private Object value(String place, Expression expression, Variables variables, Object ifItFails) {
		try {
			return interpreter.value(expression, variables);
		} catch (EvaluationException e) {
			report(place, expression.text(), e.getMessage());
			return ifItFails;
		}
	}

	void report(String place, String expression, String reason) {
		if (problems.size() < MOST_PROBLEMS) {
			problems.add(new Problem(place, expression, reason));
		}
	}
}
