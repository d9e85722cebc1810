// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** How often the choices of the grammar were taken in the journeys before, so that the next one tries the seldom ones. */
final class Tally {

	private static final int SELDOM = 1;

	private final Set<Choice> possible;
	private final Map<Choice, Integer> counts = new HashMap<>();
	private final Map<EObject, Boolean> leading = new HashMap<>();

	/** @param possible all choices that there are */
	Tally(Set<Choice> possible) {
		this.possible = possible;
	}

	void add(Collection<Choice> choices) {
		choices.forEach(choice -> counts.merge(choice, 1, Integer::sum));
		leading.values().removeIf(Boolean::booleanValue);
	}

	boolean isSeldom(Choice choice) {
		return possible.contains(choice) && counts.getOrDefault(choice, 0) < SELDOM;
	}

	/** Whether below this part of the grammar there are choices that were seldom taken. */
	boolean leadsToSeldom(AbstractElement element) {
		return leading.computeIfAbsent(element, key -> leadsToSeldom(element, new HashSet<>()));
	}

	private boolean leadsToSeldom(EObject part, Set<ParserRule> seen) {
		return EcoreUtil2.eAllOfType(part, AbstractElement.class).stream().anyMatch(element -> isSeldom(element)
				|| element instanceof RuleCall call && call.getRule() instanceof ParserRule rule && seen.add(rule) && leadsToSeldom(rule, seen));
	}

	private boolean isSeldom(AbstractElement element) {
		for (Choice.Times times : Choice.Times.values()) {
			if (isSeldom(new Choice(element, times))) {
				return true;
			}
		}
		return false;
	}
}
