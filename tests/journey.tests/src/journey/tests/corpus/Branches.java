// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Chooses among alternatives: never a rule for mistakes, never a member that is given already. */
final class Branches {

	/** The weight of a branch that leads neither to many others nor back to its own rule. */
	private static final int COMMON = 4;

	/** The two forms of one member. */
	private static final Set<String> SPANS = Set.of("within", "withinParameter");

	private final Heights heights;
	private final Tally tally;
	private final RandomGenerator random;

	Branches(Heights heights, Tally tally, RandomGenerator random) {
		this.heights = heights;
		this.tally = tally;
		this.random = random;
	}

	/** @param shortest whether the text shall come to its end */
	AbstractElement pick(Alternatives alternatives, Frame frame, boolean shortest) {
		List<AbstractElement> possible = alternatives.getElements().stream().filter(branch -> isPossible(branch, frame)).toList();
		if (shortest) {
			return possible.stream().min(Comparator.comparingInt(heights::of)).orElseThrow();
		}
		List<AbstractElement> seldom = possible.stream().filter(tally::leadsToSeldom).toList();
		return pick(seldom.isEmpty() || random.nextInt(4) == 0 ? possible : seldom);
	}

	private AbstractElement pick(List<AbstractElement> branches) {
		int place = random.nextInt(branches.stream().mapToInt(Branches::weight).sum());
		for (AbstractElement branch : branches) {
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
			case Assignment assignment when SPANS.contains(assignment.getFeature()) -> SPANS.stream().noneMatch(frame::has) && isNamed(assignment, frame);
			case Assignment assignment -> assignment.getOperator().equals("+=") || !frame.has(assignment.getFeature());
			case Alternatives alternatives -> alternatives.getElements().stream().anyMatch(branch -> isPossible(branch, frame));
			case Group group -> group.getElements().stream().allMatch(part -> GrammarUtil.isOptionalCardinality(part) || isPossible(part, frame));
			default -> true;
		};
	}

	/** Only a template has parameters, by which a time span could be named. */
	private static boolean isNamed(Assignment span, Frame frame) {
		return span.getTerminal() instanceof RuleCall || frame.isWithin("parameters");
	}

	/** A rule counts as often as it has alternatives itself, so that large elements are as well tested as small ones. */
	private static int weight(AbstractElement branch) {
		return switch (branch) {
			case Assignment assignment -> weight(assignment.getTerminal());
			case RuleCall call when call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) -> weight(rule);
			default -> leadsBack(branch) ? 1 : COMMON;
		};
	}

	private static int weight(ParserRule rule) {
		return 4 * COMMON + EcoreUtil2.getAllContentsOfType(rule, Alternatives.class).stream().flatMap(alternatives -> alternatives.getElements().stream())
				.mapToInt(branch -> branch instanceof RuleCall ? weight(branch) : COMMON).sum();
	}

	/** Recursion has to end. */
	private static boolean leadsBack(AbstractElement branch) {
		return EcoreUtil2.getAllContentsOfType(branch, RuleCall.class).stream().anyMatch(call -> call.getRule() == GrammarUtil.containingRule(branch));
	}
}
