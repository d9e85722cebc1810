// SPDX-License-Identifier: EPL-2.0
package journey.sirius.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import journey.sirius.expression.Coercion;
import journey.sirius.expression.EvaluationException;
import journey.sirius.expression.Expression;
import journey.sirius.expression.Interpreter;
import journey.sirius.expression.Variables;
import journey.sirius.specification.Operation;
import journey.sirius.specification.Operation.Case;
import journey.sirius.specification.Operation.ChangeContext;
import journey.sirius.specification.Operation.CreateInstance;
import journey.sirius.specification.Operation.For;
import journey.sirius.specification.Operation.If;
import journey.sirius.specification.Operation.Let;
import journey.sirius.specification.Operation.MoveElement;
import journey.sirius.specification.Operation.RemoveElement;
import journey.sirius.specification.Operation.SetValue;
import journey.sirius.specification.Operation.Switch;
import journey.sirius.specification.Operation.Unset;
import journey.sirius.view.View;

/** Runs the operations of a tool. */
final class OperationRunner {

	private final Interpreter interpreter;

	OperationRunner(Interpreter interpreter) {
		this.interpreter = interpreter;
	}

	/** Runs operations one after another, each in the same context and with the same variables. */
	void run(List<Operation> operations, Variables variables) throws EvaluationException {
		for (Operation operation : operations) {
			run(operation, variables);
		}
	}

	private void run(Operation operation, Variables variables) throws EvaluationException {
		switch (operation) {
			case ChangeContext change -> {
				Object found = value(change.browse(), variables);
				run(change.then(), found instanceof EObject || found instanceof View ? variables.in(found) : variables);
			}
			case SetValue set -> {
				ModelEditor.set(variables.self(), text(set.feature(), variables), value(set.value(), variables));
				run(set.then(), variables);
			}
			case CreateInstance create -> {
				EObject created = ModelEditor.create(variables.self(), text(create.reference(), variables), text(create.type(), variables));
				run(create.then(), variables.with(create.variable(), created).in(created));
			}
			case If condition -> {
				if (isTrue(condition.condition(), variables)) {
					run(condition.then(), variables);
				}
			}
			case Switch choice -> run(chosen(choice, variables), variables);
			case For loop -> {
				for (EObject each : List.copyOf(Coercion.toElements(value(loop.elements(), variables)))) {
					run(loop.then(), variables.with(loop.iterator(), each).in(each));
				}
			}
			case Let let -> run(let.then(), variables.with(let.variable(), value(let.value(), variables)));
			case Unset unset -> {
				ModelEditor.unset(variables.self(), text(unset.feature(), variables), unset.element() == null ? null : value(unset.element(), variables));
				run(unset.then(), variables);
			}
			case MoveElement move -> {
				ModelEditor.move(variables.self(), value(move.newContainer(), variables) instanceof EObject container ? container : null, text(move.feature(), variables));
				run(move.then(), variables);
			}
			case RemoveElement remove -> {
				ModelEditor.delete(variables.self());
				run(remove.then(), variables);
			}
		}
	}

	private List<Operation> chosen(Switch choice, Variables variables) {
		for (Case each : choice.cases()) {
			if (isTrue(each.condition(), variables)) {
				return each.then();
			}
		}
		return choice.otherwise();
	}

	/** A condition that fails is false. */
	private boolean isTrue(Expression condition, Variables variables) {
		try {
			return Coercion.toBoolean(interpreter.value(condition, variables));
		} catch (EvaluationException e) {
			return false;
		}
	}

	private Object value(Expression expression, Variables variables) throws EvaluationException {
		return interpreter.value(expression, variables);
	}

	private String text(Expression expression, Variables variables) throws EvaluationException {
		return Coercion.toText(interpreter.value(expression, variables));
	}
}
