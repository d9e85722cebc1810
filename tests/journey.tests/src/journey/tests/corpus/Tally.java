// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How often the choices of the grammar were taken in the journeys before, so that the next one tries the seldom ones. */
final class Tally {

	private static final int SELDOM = 3;

	private final Map<Choice, Integer> counts = new HashMap<>();

	void add(Collection<Choice> choices) {
		choices.forEach(choice -> counts.merge(choice, 1, Integer::sum));
	}

	boolean isSeldom(Choice choice) {
		return counts.getOrDefault(choice, 0) < SELDOM;
	}
}
