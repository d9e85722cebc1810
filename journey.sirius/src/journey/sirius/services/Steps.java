// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Flow;
import journey.model.journey.Move;
import journey.model.journey.Touchpoint;
import journey.model.journey.Transition;

/**
 * The steps of a move: {@code A -> B -> C} are two, each an edge of its own. What is done to one step leaves the others as
 * they are; where the line is torn, its end becomes a move of its own.
 */
final class Steps {

	private final Move move;
	/** The touchpoints in their order; null where a name leads nowhere. */
	private final List<Touchpoint> points = new ArrayList<>();

	private Steps(Move move) {
		this.move = move;
		points.add(Linked.or(move.getFrom()));
		move.getTo().forEach(to -> points.add(Linked.or(to)));
	}

	static Steps of(Move move) {
		return new Steps(move);
	}

	/** Where steps begin, each touchpoint once. */
	List<Touchpoint> beginnings() {
		return Linked.all(points.subList(0, points.size() - 1));
	}

	/** Where steps end, each touchpoint once. */
	List<Touchpoint> ends() {
		return Linked.all(points.subList(1, points.size()));
	}

	boolean has(Touchpoint from, Touchpoint to) {
		return indexOf(from, to) >= 0;
	}

	/** Takes a step away; a move without a step goes with it. */
	void remove(Touchpoint from, Touchpoint to) {
		int step = indexOf(from, to);
		if (step >= 0) {
			tear(points.subList(0, step + 1), points.subList(step + 1, points.size()));
		}
	}

	/** Takes a touchpoint out of the way: what came before it leads to what came after. */
	void leaveOut(Touchpoint touchpoint) {
		List<Touchpoint> left = new ArrayList<>(points);
		left.removeAll(Collections.singleton(touchpoint));
		tear(left, List.of());
	}

	/** The step that ends at a touchpoint ends at another one. */
	void redirect(Touchpoint old, Touchpoint other) {
		int end = points.subList(1, points.size()).indexOf(old) + 1;
		if (end > 0) {
			List<Touchpoint> before = new ArrayList<>(points.subList(0, end));
			before.add(other);
			tear(before, points.subList(end, points.size()));
		}
	}

	/** The step that begins at a touchpoint begins at another one. */
	void reroute(Touchpoint old, Touchpoint other) {
		int beginning = points.subList(0, points.size() - 1).indexOf(old);
		if (beginning >= 0) {
			List<Touchpoint> after = new ArrayList<>(points.subList(beginning + 1, points.size()));
			after.add(0, other);
			tear(points.subList(0, beginning + 1), after);
		}
	}

	private int indexOf(Touchpoint from, Touchpoint to) {
		for (int i = 1; from != null && to != null && i < points.size(); i++) {
			if (points.get(i - 1) == from && points.get(i) == to) {
				return i - 1;
			}
		}
		return -1;
	}

	/** The first part with a step stays in the move; the other becomes a move after it. */
	private void tear(List<Touchpoint> first, List<Touchpoint> second) {
		List<List<Touchpoint>> lines = new ArrayList<>(lines(first));
		lines.addAll(lines(second));
		if (lines.isEmpty()) {
			EcoreUtil.remove(move);
			return;
		}
		Move last = move;
		for (List<Touchpoint> line : lines.subList(1, lines.size())) {
			Move next = EcoreUtil.copy(move);
			insertAfter(last, next);
			lead(next, line);
			last = next;
		}
		lead(move, lines.getFirst());
	}

	/** A line as the language can write it: each touchpoint is the end of one step only. Without a step there is none. */
	private static List<List<Touchpoint>> lines(List<Touchpoint> line) {
		List<List<Touchpoint>> lines = new ArrayList<>();
		List<Touchpoint> current = new ArrayList<>();
		for (Touchpoint point : line) {
			if (current.size() > 1 && current.subList(1, current.size()).contains(point)) {
				lines.add(current);
				current = new ArrayList<>(List.of(current.getLast()));
			}
			current.add(point);
		}
		lines.add(current);
		lines.removeIf(steps -> steps.size() < 2);
		return lines;
	}

	private static void insertAfter(Transition earlier, Transition later) {
		Flow flow = earlier.getFlow();
		if (flow != null) {
			EList<Transition> transitions = flow.getTransitions();
			transitions.add(transitions.indexOf(earlier) + 1, later);
		}
	}

	/** Names that lead nowhere stand in no step that is drawn, and are left out of one that is changed. */
	private static void lead(Move move, List<Touchpoint> line) {
		List<Touchpoint> known = line.stream().filter(Linked::leadsSomewhere).toList();
		if (known.size() < 2) {
			EcoreUtil.remove(move);
			return;
		}
		move.setFrom(known.getFirst());
		move.getTo().clear();
		move.getTo().addAll(known.subList(1, known.size()));
	}
}
