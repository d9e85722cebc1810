// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.List;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Finds the choices of the grammar that lead to a word whose text is given, such as end-to-end. */
final class PartMatcher {

	private final List<String> parts;
	private final Draft draft;
	private int next;

	private PartMatcher(List<String> parts, Draft draft) {
		this.parts = parts;
		this.draft = draft;
	}

	/** Adds the choices of a word to the draft. */
	static void match(RuleCall call, List<String> parts, Draft draft) {
		PartMatcher matcher = new PartMatcher(parts, draft);
		if (!matcher.matches(((ParserRule) call.getRule()).getAlternatives()) || matcher.next < parts.size()) {
			throw new IllegalStateException(parts + " is no " + call.getRule().getName());
		}
	}

	private boolean matches(AbstractElement element) {
		int count = 0;
		int most = GrammarUtil.isMultipleCardinality(element) ? Integer.MAX_VALUE : 1;
		while (count < most && matchesOnce(element)) {
			count++;
		}
		if (count > 0 || GrammarUtil.isOptionalCardinality(element)) {
			draft.choices().add(Choice.of(element, count));
			return true;
		}
		return false;
	}

	private boolean matchesOnce(AbstractElement element) {
		Draft.Mark mark = draft.mark();
		int before = next;
		boolean matched = switch (element) {
			case Keyword keyword -> accept(next < parts.size() && parts.get(next).equals(keyword.getValue()));
			case RuleCall call when call.getRule() instanceof ParserRule rule -> matches(rule.getAlternatives());
			case RuleCall call -> accept(next < parts.size() && isTerminal(call.getRule().getName(), parts.get(next)));
			case Alternatives alternatives -> alternatives.getElements().stream().anyMatch(this::matches);
			case Group group -> group.getElements().stream().allMatch(this::matches);
			default -> throw new IllegalStateException(element.toString());
		};
		if (!matched || next == before) {
			draft.reset(mark);
			next = before;
			return false;
		}
		return true;
	}

	private boolean accept(boolean matched) {
		next += matched ? 1 : 0;
		return matched;
	}

	private static boolean isTerminal(String rule, String part) {
		return switch (rule) {
			case "ID" -> Spelling.isPlainName(part);
			case "INT" -> part.chars().allMatch(Character::isDigit);
			default -> throw new IllegalStateException("a word with a " + rule);
		};
	}
}
