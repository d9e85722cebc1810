// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** The word with which a member begins in the text, which is what its writer knows; never the name of a feature. */
final class MemberKeyword {

	private MemberKeyword() {
	}

	/** @param value the node of a value of the member */
	static String of(INode value) {
		Assignment assignment = GrammarUtil.containingAssignment(value.getGrammarElement());
		if (assignment == null) {
			return firstWord(value);
		}
		for (EObject outer = assignment; outer != null; outer = outer.eContainer()) {
			if (outer instanceof Group group && group.getElements().get(0) instanceof Keyword keyword) {
				return keyword.getValue();
			}
			if (!(outer.eContainer() instanceof Group || isOneValue(outer.eContainer()))) {
				break;
			}
		}
		return firstWord(value);
	}

	/** The choice among the forms of one value; members are a choice that repeats. */
	private static boolean isOneValue(EObject part) {
		return part instanceof Alternatives alternatives && alternatives.getCardinality() == null;
	}

	private static String firstWord(INode node) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf.getText();
			}
		}
		return "";
	}
}
