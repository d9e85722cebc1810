// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

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
		return GrammarUtil.containingRule(element).getName() + ": " + title(element) + " " + times;
	}

	private static String title(AbstractElement part) {
		return switch (part) {
			case Keyword keyword -> "'" + keyword.getValue() + "'";
			case RuleCall call -> call.getRule().getName();
			case Assignment assignment -> assignment.getFeature();
			case CompoundElement compound -> "(" + title(compound.getElements().get(0)) + " ...)";
			default -> part.eClass().getName();
		};
	}
}
