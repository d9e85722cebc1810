// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.List;

import journey.sirius.expression.Expression;

/** Something that users can do in a diagram. The names of its variables are those that the specification gives them. */
public sealed interface Tool {

	String name();

	String label();

	/** Whether the tool can be used; null if it always can. */
	Expression precondition();

	/**
	 * Makes a node or a container.
	 *
	 * @param mappings what is made
	 * @param extraMappings where it can be made beside the containers of its mappings
	 * @param container the variable that holds the element in which it is made
	 * @param containerView the variable that holds the view of that element
	 */
	record Creation(String name, String label, Expression precondition, List<String> mappings, List<String> extraMappings, String container, String containerView,
			List<Operation> operations) implements Tool {
	}

	/**
	 * Makes an edge.
	 *
	 * @param startPrecondition whether an edge can begin at an element; null if it always can
	 */
	record EdgeCreation(String name, String label, Expression precondition, Expression startPrecondition, List<String> mappings, List<String> extraSources,
			List<String> extraTargets, String source, String target, String sourceView, String targetView, List<Operation> operations) implements Tool {
	}

	/** Deletes what a view shows. */
	record Deletion(String name, String label, Expression precondition, String element, String elementView, String containerView, List<Operation> operations)
			implements Tool {
	}

	/** Which end of an edge is moved. */
	enum End {
		SOURCE, TARGET, BOTH
	}

	/** Moves an end of an edge to another view. */
	record Reconnection(String name, String label, Expression precondition, End end, String source, String target, String sourceView, String targetView, String element,
			String edgeView, List<Operation> operations) implements Tool {
	}

	/**
	 * Takes a new label.
	 *
	 * @param input what stands in the editor at first; null if it is the label
	 * @param mask a message format whose arguments become the variables {@code 0}, {@code 1} and so on
	 */
	record DirectEdit(String name, String label, Expression precondition, Expression input, String mask, List<Operation> operations) implements Tool {
	}

	/**
	 * Takes an element that is dropped into a container.
	 *
	 * @param mappings the mappings whose views can be dropped; one of them has to be a mapping of the new container, too, of which the element can be
	 * @param fromDiagram whether views of the diagram can be dropped
	 */
	record Drop(String name, String label, Expression precondition, List<String> mappings, boolean fromDiagram, String element, String oldContainer, String newContainer,
			String newContainerView, List<Operation> operations) implements Tool {
	}

	/** Answers to a double click. */
	record DoubleClick(String name, String label, Expression precondition, List<String> mappings, String element, String elementView, List<Operation> operations)
			implements Tool {
	}

	/** A tool of the palette that is used on any view. */
	record General(String name, String label, Expression precondition, String element, String elementView, List<Operation> operations) implements Tool {
	}

	/** A menu of a view. */
	record Menu(String name, String label, Expression precondition, List<MenuAction> actions) implements Tool {
	}

	/**
	 * An entry of a menu.
	 *
	 * @param view the variable that holds the view
	 */
	record MenuAction(String name, String label, Expression precondition, String view, List<Operation> operations) implements Tool {
	}
}
