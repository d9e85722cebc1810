// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Silences the rule for the element; the reason is for people to give. */
final class AllowHere implements Fix {

	@Override
	public List<Proposal> of(Mistake mistake) {
		EObject element = mistake.element().orElse(null);
		while (element != null && element.eClass().getEStructuralFeature("allowances") == null) {
			element = element.eContainer();
		}
		ICompositeNode node = element == null ? null : NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return List.of();
		}
		String text = mistake.text();
		String allowance = "@allow(" + mistake.code() + ", \"" + mistake.say("allow.reason") + "\")";
		boolean ownLine = text.substring(Lines.start(text, node.getOffset()), node.getOffset()).isBlank();
		String end = ownLine ? Lines.delimiter(text) + Lines.indentation(text, node.getOffset()) : " ";
		return Optional.of(new Proposal(mistake.say("allow", mistake.code()), Replacement.insertion(node.getOffset(), allowance + end))).stream().toList();
	}
}
