// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.List;

import journey.sirius.expression.Expression;

/** What a tool does, step by step. Names of features and classes are expressions themselves. */
public sealed interface Operation {

	/** Goes on in another context: a model element or a view; in the same one if the expression gives something else. */
	record ChangeContext(Expression browse, List<Operation> then) implements Operation {
	}

	/** Sets a feature of the context; adds to one with many values. */
	record SetValue(Expression feature, Expression value, List<Operation> then) implements Operation {
	}

	/** Makes an element in a feature of the context, and goes on in the new element. */
	record CreateInstance(Expression type, Expression reference, String variable, List<Operation> then) implements Operation {
	}

	/** Goes on if a condition is true. */
	record If(Expression condition, List<Operation> then) implements Operation {
	}

	/** Does the first case whose condition is true, else the default. */
	record Switch(List<Case> cases, List<Operation> otherwise) implements Operation {
	}

	/** A case of a switch. */
	record Case(Expression condition, List<Operation> then) {
	}

	/** Goes on with each of several elements, each as the context. */
	record For(Expression elements, String iterator, List<Operation> then) implements Operation {
	}

	/** Binds a variable. */
	record Let(String variable, Expression value, List<Operation> then) implements Operation {
	}

	/**
	 * Takes values out of a feature of the context.
	 *
	 * @param element what is taken out of a feature with many values; null takes out the value of a single one, and nothing of many
	 */
	record Unset(Expression feature, Expression element, List<Operation> then) implements Operation {
	}

	/** Moves the context into a feature of another element; a single feature has to be free. */
	record MoveElement(Expression newContainer, Expression feature, List<Operation> then) implements Operation {
	}

	/** Deletes the context and the references to it. */
	record RemoveElement(List<Operation> then) implements Operation {
	}
}
