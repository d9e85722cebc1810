// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.grammaranalysis.impl.GrammarElementTitleSwitch;

/** That a part of the grammar was used so often at one place of a text. */
record Choice(AbstractElement element, Times times) {

	enum Times {
		NEVER, ONCE, OFTEN;

		static Times of(int count) {
			return count == 0 ? NEVER : count == 1 ? ONCE : OFTEN;
		}
	}

	static Choice of(AbstractElement element, int count) {
		return new Choice(element, Times.of(count));
	}

	@Override
	public String toString() {
		return GrammarUtil.containingRule(element).getName() + ": " + new GrammarElementTitleSwitch().showAssignments().apply(element)
				+ " " + times;
	}
}
