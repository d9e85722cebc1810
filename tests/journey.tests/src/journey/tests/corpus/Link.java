// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;

/**
 * A place in a text where the name of another element shall stand.
 *
 * @param word the number of the word
 * @param place the qualified name of the element around it
 */
record Link(int word, CrossReference reference, List<String> place) {

	EClass type() {
		return (EClass) reference.getType().getClassifier();
	}

	RuleCall name() {
		return (RuleCall) reference.getTerminal();
	}

	/** The place in the grammar, such as Move.from. */
	String feature() {
		return GrammarUtil.containingRule(reference).getName() + "." + GrammarUtil.containingAssignment(reference).getFeature();
	}
}
