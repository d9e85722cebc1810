// SPDX-License-Identifier: EPL-2.0
package journey.dsl.messages;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.model.journey.Argument;
import journey.model.journey.Call;

/** A word such as ordered, which is the name of an argument rather than a part of the one before, only because a comma stands before it. */
public final class OrderAfterComma {

	private static final Set<String> ORDERS = Set.of("ordered", "strict", "any");

	private OrderAfterComma() {
	}

	/** Whether this, or what stands around it in the call of a function, is such a word. */
	public static boolean is(EObject part) {
		EObject argument = part;
		while (argument != null && !(argument instanceof Argument) && !(argument instanceof Call)) {
			argument = argument.eContainer();
		}
		if (argument == null || !(argument.eContainer() instanceof Call call) || call.getArguments().indexOf(argument) <= 0) {
			return false;
		}
		ICompositeNode node = NodeModelUtils.getNode(argument);
		return node != null && ORDERS.contains(NodeModelUtils.getTokenText(node));
	}
}
