// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import journey.model.journey.EventOrder;
import journey.tests.measure.oracle.Calendar.TimeSpan;

/**
 * All ways in which one customer or session goes through steps, found by trying.
 *
 * @param rows of events, in their order
 */
record Chains(List<Row> rows, List<Predicate<Row>> steps, TimeSpan within, EventOrder order) {

	/** From the earliest of the rows of a chain to its latest. */
	record Chain(Row first, Row last) {
	}

	/** The chain that is complete first, begun as late as possible. */
	Optional<Chain> first() {
		List<Chain> found = new ArrayList<>();
		extend(new ArrayList<>(), found);
		return found.stream().min(Comparator.comparing(Chain::last, Row.IN_TIME).thenComparing(Chain::first, Row.IN_TIME.reversed()));
	}

	private void extend(List<Integer> places, List<Chain> found) {
		if (places.size() == steps.size()) {
			Chain chain = new Chain(rows.get(places.stream().min(Comparator.naturalOrder()).orElseThrow()),
					rows.get(places.stream().max(Comparator.naturalOrder()).orElseThrow()));
			if (within.covers(chain.first().time(), chain.last().time())) {
				found.add(chain);
			}
			return;
		}
		for (int i = 0; i < rows.size(); i++) {
			if (steps.get(places.size()).test(rows.get(i)) && mayFollow(i, places)) {
				List<Integer> longer = new ArrayList<>(places);
				longer.add(i);
				extend(longer, found);
			}
		}
	}

	private boolean mayFollow(int place, List<Integer> places) {
		if (places.isEmpty() || order == EventOrder.ANY) {
			return true;
		}
		int last = places.get(places.size() - 1);
		return order == EventOrder.STRICT ? place == last + 1 : place > last;
	}
}
