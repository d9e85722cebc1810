// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The shortest ways on which the steps of a relation lead back to where they come from.
 *
 * @param <T> what the relation leads from and to
 */
public final class ShortestCircles<T> {

	/** So many steps are tried for one element, so that a hundred thousand in one circle cost no more than others. */
	private static final int TRIED = 2000;

	private final Function<T, List<T>> next;
	private final Circles<T> circles;

	private ShortestCircles(List<T> elements, Function<T, List<T>> next) {
		this.next = next;
		this.circles = Circles.of(elements, next);
	}

	/** As {@link Circles#of}. */
	public static <T> ShortestCircles<T> of(List<T> elements, Function<T, List<T>> next) {
		return new ShortestCircles<>(elements, next);
	}

	/** The way from an element back to it, with itself at both ends and null for a long part left out; empty if there is none. */
	public List<T> from(T element) {
		Optional<T> first = next.apply(element).stream().filter(to -> circles.isPartOfOne(element, to)).findFirst();
		if (first.isEmpty()) {
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
				if (circles.isPartOfOne(element, to) && before.putIfAbsent(to, from) == null) {
					ahead.add(to);
				}
			}
		}
		List<T> shortened = new ArrayList<>(List.of(element, first.get()));
		shortened.add(null);
		shortened.add(element);
		return shortened;
	}

	private List<T> way(T element, T last, Map<T, T> before) {
		Deque<T> way = new ArrayDeque<>(List.of(element));
		for (T step = last; !step.equals(element); step = before.get(step)) {
			way.push(step);
		}
		way.push(element);
		return List.copyOf(way);
	}
}
