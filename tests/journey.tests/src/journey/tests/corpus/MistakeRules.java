// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;

/** The rules of the grammar that accept mistakes, so that the parser can go on. No good text uses them. */
final class MistakeRules {

	private static final Set<String> NAMES = Set.of("Stray", "StageStray", "StrayElement", "StrayToken", "StrayHeader", "StrayBlock");

	private MistakeRules() {
	}

	static boolean contains(AbstractRule rule) {
		return NAMES.contains(rule.getName());
	}

	static boolean isCalledBy(AbstractElement element) {
		return element instanceof RuleCall call && contains(call.getRule());
	}
}
