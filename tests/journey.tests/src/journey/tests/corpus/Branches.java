// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Chooses among alternatives: never a rule for mistakes, never a member that is given already. */
final class Branches {

	private final Heights heights;
	private final RandomGenerator random;

	Branches(Heights heights, RandomGenerator random) {
		this.heights = heights;
		this.random = random;
	}

	/** @param shortest whether the text shall come to its end */
	AbstractElement pick(Alternatives alternatives, Frame frame, boolean shortest) {
		List<AbstractElement> possible = alternatives.getElements().stream().filter(branch -> isPossible(branch, frame)).toList();
		if (shortest) {
			return possible.stream().min(Comparator.comparingInt(heights::of)).orElseThrow();
		}
		int place = random.nextInt(possible.stream().mapToInt(Branches::weight).sum());
		for (AbstractElement branch : possible) {
			place -= weight(branch);
			if (place < 0) {
				return branch;
			}
		}
		throw new IllegalStateException();
	}

	/** Whether this can be derived for an element that has some members already. */
	boolean isPossible(AbstractElement element, Frame frame) {
		return switch (element) {
			case RuleCall call when MistakeRules.contains(call.getRule()) -> false;
			case RuleCall call when call.getRule() instanceof ParserRule rule && rule.isFragment() -> isPossible(rule.getAlternatives(), frame);
			case Assignment assignment -> assignment.getOperator().equals("+=") || !frame.has(assignment.getFeature());
			case Alternatives alternatives -> alternatives.getElements().stream().anyMatch(branch -> isPossible(branch, frame));
			case Group group -> group.getElements().stream().allMatch(part -> GrammarUtil.isOptionalCardinality(part) || isPossible(part, frame));
			default -> true;
		};
	}

	/** A rule that only lists others, such as Element, counts as often as these. */
	private static int weight(AbstractElement branch) {
		return switch (branch) {
			case Assignment assignment -> weight(assignment.getTerminal());
			case RuleCall call when call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule)
					&& rule.getAlternatives() instanceof Alternatives listed && listed.getElements().stream().allMatch(RuleCall.class::isInstance) ->
				listed.getElements().size();
			default -> 1;
		};
	}
}
