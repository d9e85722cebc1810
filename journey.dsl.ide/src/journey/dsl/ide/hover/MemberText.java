// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.model.journey.NamedElement;

/** A member as it is written, in one line; elements inside it by their names. */
final class MemberText {

	private static final int MOST_VALUES = 8;
	private static final int MOST_LETTERS = 400;

	private MemberText() {
	}

	/** Empty if the element does not have the member, or no text. */
	static String of(EObject element, EStructuralFeature member) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, member);
		List<String> values = new ArrayList<>();
		for (INode node : nodes.subList(0, Math.min(MOST_VALUES, nodes.size()))) {
			values.add(written(node));
		}
		if (nodes.size() > MOST_VALUES) {
			values.add("…");
		}
		String text = String.join(", ", values);
		return text.length() > MOST_LETTERS ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MOST_LETTERS))) + "…" : text;
	}

	private static String written(INode node) {
		EObject value = node.hasDirectSemanticElement() ? node.getSemanticElement() : null;
		return value instanceof NamedElement named && named.getName() != null ? named.getName() : NodeModelUtils.getTokenText(node).strip().replaceAll("\\s+", " ");
	}
}
