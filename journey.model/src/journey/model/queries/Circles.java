// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds what leads back to itself, in time that grows with the number of elements and ways (Tarjan, 1972). Without
 * recursion: a chain may be longer than the stack is deep.
 *
 * @param <T> the elements
 */
public final class Circles<T> {

	/** So many ways are tried to find the shortest circle of one element. */
	private static final int TRIED = 2000;

	/** An element, and the ways from it that are still to be looked at. */
	private record Visit<T>(T element, Iterator<T> next) {
	}

	private final Function<T, ? extends Collection<T>> next;
	private final Map<T, Integer> numbers = new HashMap<>();
	private final Map<T, Integer> lowest = new HashMap<>();
	private final Deque<T> open = new ArrayDeque<>();
	private final Set<T> isOpen = new HashSet<>();
	/** For each element of a circle, a number that it shares with all that it leads to and that lead to it. */
	private final Map<T, Integer> circles = new HashMap<>();

	private Circles(Function<T, ? extends Collection<T>> next) {
		this.next = next;
	}

	/** @param next where an element leads to */
	public static <T> Circles<T> among(Collection<T> elements, Function<T, ? extends Collection<T>> next) {
		Circles<T> circles = new Circles<>(next);
		for (T element : elements) {
			if (!circles.numbers.containsKey(element)) {
				circles.visitFrom(element);
			}
		}
		return circles;
	}

	/** Whether one of two elements leads to the other and back. */
	public boolean areTogether(T one, T other) {
		return circles.containsKey(one) && circles.get(one).equals(circles.get(other));
	}

	/** The shortest way from an element to itself, with the element at both ends; empty if there is none. Null stands for a part left out. */
	public List<T> of(T element) {
		if (!circles.containsKey(element)) {
			return List.of();
		}
		Map<T, T> before = new HashMap<>();
		Deque<T> ahead = new ArrayDeque<>(List.of(element));
		int tried = 0;
		while (!ahead.isEmpty() && tried < TRIED) {
			T from = ahead.remove();
			for (T to : next.apply(from)) {
				tried++;
				if (to.equals(element)) {
					return way(element, from, before);
				}
				if (areTogether(to, element) && !before.containsKey(to)) {
					before.put(to, from);
					ahead.add(to);
				}
			}
		}
		List<T> shortened = new ArrayList<>(List.of(element));
		next.apply(element).stream().filter(to -> areTogether(to, element)).findFirst().ifPresent(shortened::add);
		shortened.add(null);
		shortened.add(element);
		return shortened;
	}

	private List<T> way(T element, T last, Map<T, T> before) {
		List<T> way = new ArrayList<>(List.of(element));
		for (T step = last; !step.equals(element); step = before.get(step)) {
			way.add(1, step);
		}
		way.add(element);
		return way;
	}

	private void visitFrom(T first) {
		Deque<Visit<T>> path = new ArrayDeque<>();
		path.push(enter(first));
		while (!path.isEmpty()) {
			Visit<T> visit = path.peek();
			if (visit.next().hasNext()) {
				T to = visit.next().next();
				if (!numbers.containsKey(to)) {
					path.push(enter(to));
				} else if (isOpen.contains(to)) {
					lowest.merge(visit.element(), numbers.get(to), Math::min);
				}
				continue;
			}
			path.pop();
			if (!path.isEmpty()) {
				lowest.merge(path.peek().element(), lowest.get(visit.element()), Math::min);
			}
			if (lowest.get(visit.element()).equals(numbers.get(visit.element()))) {
				close(visit.element());
			}
		}
	}

	private Visit<T> enter(T element) {
		int number = numbers.size();
		numbers.put(element, number);
		lowest.put(element, number);
		open.push(element);
		isOpen.add(element);
		return new Visit<>(element, List.<T>copyOf(next.apply(element)).iterator());
	}

	/** What is still open above an element leads to it and back; alone, it has to lead to itself. */
	private void close(T root) {
		boolean alone = open.peek().equals(root);
		T element;
		do {
			element = open.pop();
			isOpen.remove(element);
			if (!alone || next.apply(root).contains(root)) {
				circles.put(element, numbers.get(root));
			}
		} while (!element.equals(root));
	}
}
