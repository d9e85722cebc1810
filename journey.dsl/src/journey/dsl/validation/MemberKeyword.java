// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/** The word with which a member begins in the text, which is what its writer knows; never the name of a feature. */
final class MemberKeyword {

	private MemberKeyword() {
	}

	/** @param value the node of a value of the member */
	static String of(INode value) {
		Assignment assignment = GrammarUtil.containingAssignment(value.getGrammarElement());
		for (EObject outer = assignment; outer != null; outer = outer.eContainer()) {
			if (outer instanceof Group group && group.getElements().get(0) instanceof Keyword keyword) {
				return keyword.getValue();
			}
			if (!(outer.eContainer() instanceof Group)) {
				break;
			}
		}
		boolean rule = assignment.getTerminal() instanceof RuleCall;
		return rule && firstKeyword(((RuleCall) assignment.getTerminal()).getRule().getAlternatives()) instanceof Keyword keyword
				? keyword.getValue() : value.getText().strip();
	}

	private static EObject firstKeyword(EObject element) {
		if (element instanceof Group group) {
			return group.getElements().stream().filter(Keyword.class::isInstance).findFirst().orElse(null);
		}
		return element;
	}
}
