// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.List;
import java.util.Set;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;

import journey.model.journey.JourneyPackage;

/** What the grammar alone cannot say: where one part of an element limits another. */
final class Soundness {

	/** References that mean a touchpoint of the journey in which they stand. */
	static final Set<String> OWN_TOUCHPOINTS = Set.of("Move.from", "Move.to", "Exit.from", "Inclusion.after");

	private static final Set<String> LIMITED = Set.of("Journey", "Evaluation");

	private Soundness() {
	}

	/** Whether the texts of this rule may be unsound. */
	static boolean concerns(AbstractRule rule) {
		return LIMITED.contains(rule.getName());
	}

	/** Whether what was derived since the mark can be understood. */
	static boolean holds(Draft draft, Draft.Mark since) {
		return touchpointsAreThere(draft, since) && numbersAreApartFromNames(draft.words().subList(since.words(), draft.words().size()));
	}

	private static boolean touchpointsAreThere(Draft draft, Draft.Mark since) {
		boolean wanted = draft.links().stream().skip(since.links()).anyMatch(link -> OWN_TOUCHPOINTS.contains(link.feature()));
		return !wanted || draft.declared().stream().skip(since.declared()).anyMatch(element -> element.type() == JourneyPackage.Literals.TOUCHPOINT);
	}

	/** A name after a number would be its unit, and members may be written in another order than they were read. */
	private static boolean numbersAreApartFromNames(List<Draft.Word> words) {
		boolean open = false;
		for (int i = 0; i < words.size(); i++) {
			open |= i + 1 < words.size() && isValueOfPart(words.get(i)) && !isUnit(words.get(i + 1));
			if (open && words.get(i).text().equals("weight")) {
				return false;
			}
		}
		return true;
	}

	private static boolean isValueOfPart(Draft.Word word) {
		return GrammarUtil.containingRule(word.origin()).getName().equals("Value") && Character.isDigit(last(word.text()));
	}

	private static boolean isUnit(Draft.Word word) {
		return GrammarUtil.containingRule(word.origin()).getName().equals("Value");
	}

	private static char last(String text) {
		return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
	}
}
