// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** How many rules lie at least within each other below a part of the grammar: the way out of recursion. */
final class Heights {

	private static final int UNKNOWN = 1000;

	private final Map<ParserRule, Integer> rules = new HashMap<>();

	Heights(Grammar grammar) {
		for (boolean changed = true; changed;) {
			changed = false;
			for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
				int height = of(rule.getAlternatives());
				Integer before = rules.put(rule, height);
				changed |= before == null || before != height;
			}
		}
	}

	int of(AbstractElement element) {
		if (GrammarUtil.isOptionalCardinality(element)) {
			return 0;
		}
		return switch (element) {
			case RuleCall call when MistakeRules.contains(call.getRule()) -> UNKNOWN;
			case RuleCall call when call.getRule() instanceof ParserRule rule -> Math.min(UNKNOWN, 1 + rules.getOrDefault(rule, UNKNOWN));
			case Assignment assignment -> of(assignment.getTerminal());
			case Alternatives alternatives -> alternatives.getElements().stream().mapToInt(this::of).min().orElse(0);
			case CompoundElement compound -> compound.getElements().stream().mapToInt(this::of).max().orElse(0);
			default -> 0;
		};
	}
}
