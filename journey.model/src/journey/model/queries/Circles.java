// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which steps of a relation lead back to where they come from. Each step is looked at once, however many there are, so that
 * large circles and long ways cost no more than others.
 *
 * @param <T> what the relation leads from and to
 */
public final class Circles<T> {

	/** An element whose steps are being followed. */
	private record Visit<T>(T element, Iterator<T> rest) {
	}

	private final Function<T, List<T>> next;
	private final Map<T, Integer> number = new HashMap<>();
	private final Map<T, Integer> earliest = new HashMap<>();
	private final Map<T, T> knots = new HashMap<>();
	private final Deque<T> unassigned = new ArrayDeque<>();
	private final Deque<Visit<T>> way = new ArrayDeque<>();

	private Circles(Function<T, List<T>> next) {
		this.next = next;
	}

	/**
	 * The circles of a relation.
	 *
	 * @param elements where the ways begin; what they lead to need not be among them
	 * @param next where the relation leads from an element
	 */
	public static <T> Circles<T> of(List<T> elements, Function<T, List<T>> next) {
		Circles<T> circles = new Circles<>(next);
		for (T element : elements) {
			if (!circles.number.containsKey(element)) {
				circles.follow(element);
			}
		}
		return circles;
	}

	/** Whether from the end of a step of the relation the way leads back to its beginning. */
	public boolean isPartOfOne(T from, T to) {
		T knot = knots.get(from);
		return knot != null && knot == knots.get(to);
	}

	/** Tarjan's search for what can be reached from each other, without recursion. */
	private void follow(T start) {
		enter(start);
		while (!way.isEmpty()) {
			Visit<T> visit = way.peek();
			if (!visit.rest().hasNext()) {
				way.pop();
				leave(visit.element());
				continue;
			}
			T target = visit.rest().next();
			if (!number.containsKey(target)) {
				enter(target);
			} else if (!knots.containsKey(target)) {
				reaches(visit.element(), number.get(target));
			}
		}
	}

	private void enter(T element) {
		number.put(element, number.size());
		earliest.put(element, number.get(element));
		unassigned.push(element);
		way.push(new Visit<>(element, next.apply(element).iterator()));
	}

	private void leave(T element) {
		if (earliest.get(element).equals(number.get(element))) {
			T member;
			do {
				member = unassigned.pop();
				knots.put(member, element);
			} while (member != element);
		}
		if (!way.isEmpty()) {
			reaches(way.peek().element(), earliest.get(element));
		}
	}

	private void reaches(T element, int other) {
		earliest.merge(element, other, Math::min);
	}
}
