// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Spreads the ports on the sides of nodes, so that no two edges meet a node at the same place and labels at lines have room above each other. */
final class Ports {

	private static final double APART = 10;
	/** Other than on the right, so that what enters a node and what leaves its neighbour are not on one line. */
	private static final double APART_LEFT = 9;
	private static final double SHIFT_LEFT = 4.5;
	/** More edges than there is room for come closer to each other. */
	private static final double LONGEST_SIDE = 120;
	private static final double MARGIN = 8;

	private record Place(GridCell cell, Side side) {
	}

	private final Map<GridCell, Double> heights = new HashMap<>();

	private Ports() {
	}

	/** Gives every port its place. */
	static Ports of(List<GridRoute> routes) {
		Map<Place, List<Port>> bySide = new HashMap<>();
		for (GridRoute route : routes) {
			route.ports().forEach(port -> bySide.computeIfAbsent(new Place(port.cell(), port.side()), any -> new ArrayList<>()).add(port));
		}
		Ports ports = new Ports();
		bySide.forEach((place, there) -> ports.spread(place, there));
		return ports;
	}

	/** How high a node must be for what enters and leaves it. */
	double heightOf(GridCell cell) {
		return heights.getOrDefault(cell, 0.0);
	}

	private void spread(Place place, List<Port> ports) {
		int own = place.side() == Side.TOP || place.side() == Side.BOTTOM ? Channel.rankOfColumn(place.cell().column()) : Channel.rankOfRow(place.cell().row());
		List<Port> before = sorted(ports.stream().filter(port -> !port.isStraight() && port.direction() < own).toList());
		List<Port> after = sorted(ports.stream().filter(port -> !port.isStraight() && port.direction() >= own).toList());
		List<Port> straight = ports.stream().filter(Port::isStraight).toList();
		switch (place.side()) {
			case RIGHT -> heights.merge(place.cell(), stack(before, straight, after), Math::max);
			case LEFT -> heights.merge(place.cell(), row(before, straight, after, APART_LEFT, straight.isEmpty() ? SHIFT_LEFT : 0), Math::max);
			case TOP, BOTTOM -> row(before, straight, after, APART, 0);
		}
	}

	private static List<Port> sorted(List<Port> ports) {
		List<Port> sorted = new ArrayList<>(ports);
		sorted.sort(Comparator.comparingInt(Port::direction));
		return sorted;
	}

	/** Puts lines with their labels below each other; the straight one in the middle. Returns the height that this needs. */
	private static double stack(List<Port> before, List<Port> straight, List<Port> after) {
		double top = 0;
		double line = 0;
		if (straight.isEmpty()) {
			double whole = before.stream().mapToDouble(Ports::slot).sum() + after.stream().mapToDouble(Ports::slot).sum();
			top = -whole / 2;
			for (Port port : before) {
				top += slot(port);
				port.move(top);
			}
			line = top;
			top = -whole / 2;
		} else {
			for (Port port : straight) {
				port.move(0);
				top = Math.min(top, -slot(port));
			}
			for (Port port : before.reversed()) {
				port.move(top);
				top -= slot(port);
			}
		}
		for (Port port : after) {
			line += slot(port);
			port.move(line);
		}
		return 2 * Math.max(-top, line) + MARGIN;
	}

	private static double slot(Port port) {
		return Math.max(APART, port.labelHeight() == 0 ? 0 : port.labelHeight() + 1.5 * Port.ABOVE_LINE);
	}

	/** Puts lines at the same distance from each other; the straight one in the middle. Returns the length that this needs. */
	private static double row(List<Port> before, List<Port> straight, List<Port> after, double wanted, double shift) {
		int most = Math.max(before.size(), after.size());
		double apart = Math.min(wanted, LONGEST_SIDE / 2 / Math.max(1, most));
		double center = straight.isEmpty() && before.isEmpty() != after.isEmpty() ? (before.size() + after.size() + 1) * apart / 2 * (before.isEmpty() ? -1 : 1) : 0;
		straight.forEach(port -> port.move(0));
		for (int i = 0; i < before.size(); i++) {
			before.get(i).move(center - (before.size() - i) * apart + shift);
		}
		for (int i = 0; i < after.size(); i++) {
			after.get(i).move(center + (i + 1) * apart + shift);
		}
		return 2 * (most * apart + Math.abs(shift)) + MARGIN;
	}
}
