// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import journey.sirius.view.EdgeView;
import journey.sirius.view.NodeView;

/**
 * Finds ways between the nodes of a grid that run beside the nodes, never through one. What goes on leaves a node at its right and enters the
 * next one at its left; what leaves nodes out comes from above, what goes back from below.
 */
final class GridRouter {

	/** How an edge is to run. */
	enum Manner {
		ON, OVER, ALONG
	}

	private static final double WIDEST_LABEL = 110;

	private final Map<NodeView, GridCell> cells;
	private final Map<Integer, TreeSet<Integer>> columnsOfRow = new HashMap<>();
	private final Map<Integer, TreeSet<Integer>> rowsOfColumn = new HashMap<>();
	/** The sides whose middle is taken. */
	private final Set<Middle> taken = new HashSet<>();

	private record Middle(GridCell cell, Side side) {
	}

	GridRouter(Map<NodeView, GridCell> cells) {
		this.cells = cells;
		for (GridCell cell : cells.values()) {
			columnsOfRow.computeIfAbsent(cell.row(), any -> new TreeSet<>()).add(cell.column());
			rowsOfColumn.computeIfAbsent(cell.column(), any -> new TreeSet<>()).add(cell.row());
		}
	}

	/** Whether both ends of an edge are in the grid. */
	boolean knows(EdgeView edge) {
		return edge.source() instanceof NodeView && edge.end() instanceof NodeView && cells.containsKey(edge.source()) && cells.containsKey(edge.end());
	}

	/** The way of an edge. */
	GridRoute route(EdgeView edge, Manner manner) {
		GridCell from = cells.get(edge.source());
		GridCell to = cells.get(edge.end());
		List<TextBlock> labels = labels(edge);
		if (from.equals(to)) {
			return over(edge, from, to, labels);
		}
		if (from.column() == to.column()) {
			return inColumn(edge, from, to, manner, labels);
		}
		if (from.column() > to.column()) {
			return back(edge, from, to, labels);
		}
		if (manner == Manner.OVER) {
			return over(edge, from, to, labels);
		}
		return isFree(columnsOfRow.get(to.row()), from.column(), to.column()) ? direct(edge, from, to, labels) : around(edge, from, to, labels);
	}

	static List<TextBlock> labels(EdgeView edge) {
		return Stream.of(edge.beginLabel(), edge.centerLabel(), edge.endLabel()).flatMap(label -> label.stream())
				.map(label -> TextBlock.of(label, WIDEST_LABEL)).filter(block -> !block.isEmpty()).toList();
	}

	private static boolean isFree(TreeSet<Integer> used, int from, int to) {
		Integer next = used.higher(Math.min(from, to));
		return next == null || next >= Math.max(from, to);
	}

	/** From above; also what leads back to its own node. */
	private GridRoute over(EdgeView edge, GridCell from, GridCell to, List<TextBlock> labels) {
		Channel right = rightOf(from.column());
		Channel above = new Channel(Channel.Kind.ABOVE_ROW, to.row());
		return new GridRoute(edge, from, to, Side.RIGHT, Side.TOP, List.of(down(right, from.row(), above), across(right, above, to.column())), labels);
	}

	/** From below. */
	private GridRoute back(EdgeView edge, GridCell from, GridCell to, List<TextBlock> labels) {
		Channel right = rightOf(from.column());
		Channel below = new Channel(Channel.Kind.BELOW_ROW, to.row());
		return new GridRoute(edge, from, to, Side.RIGHT, Side.BOTTOM, List.of(down(right, from.row(), below), across(right, below, to.column())), labels);
	}

	private GridRoute inColumn(EdgeView edge, GridCell from, GridCell to, Manner manner, List<TextBlock> labels) {
		boolean down = from.row() < to.row();
		Side exit = down ? Side.BOTTOM : Side.TOP;
		Side entry = down ? Side.TOP : Side.BOTTOM;
		boolean natural = down && manner == Manner.ON || manner == Manner.ALONG;
		if (natural && labels.isEmpty() && isFree(rowsOfColumn.get(from.column()), from.row(), to.row()) && take(from, exit, to, entry)) {
			return new GridRoute(edge, from, to, exit, entry, List.of(), labels);
		}
		Leg beside = new Leg(rightOf(from.column()), Channel.rankOfRow(from.row()), Channel.rankOfRow(to.row()));
		return new GridRoute(edge, from, to, Side.RIGHT, Side.RIGHT, List.of(beside), labels);
	}

	/** Beside the first node down to the row of the other one, and along it. */
	private GridRoute direct(EdgeView edge, GridCell from, GridCell to, List<TextBlock> labels) {
		if (from.row() == to.row() && take(from, Side.RIGHT, to, Side.LEFT)) {
			return new GridRoute(edge, from, to, Side.RIGHT, Side.LEFT, List.of(), labels);
		}
		Leg down = new Leg(rightOf(from.column()), Channel.rankOfRow(from.row()), Channel.rankOfRow(to.row()));
		return new GridRoute(edge, from, to, Side.RIGHT, Side.LEFT, List.of(down), labels);
	}

	/** Around what stands between the two nodes. */
	private GridRoute around(EdgeView edge, GridCell from, GridCell to, List<TextBlock> labels) {
		Channel.Kind kind = from.row() < to.row() ? Channel.Kind.ABOVE_ROW : Channel.Kind.BELOW_ROW;
		Channel between = new Channel(kind, to.row());
		Channel first = rightOf(from.column());
		Channel last = rightOf(to.column() - 1);
		List<Leg> legs = new ArrayList<>();
		legs.add(down(first, from.row(), between));
		legs.add(new Leg(between, first.rank(), last.rank()));
		legs.add(down(last, to.row(), between));
		return new GridRoute(edge, from, to, Side.RIGHT, Side.LEFT, legs, labels);
	}

	private boolean take(GridCell from, Side exit, GridCell to, Side entry) {
		Middle first = new Middle(from, exit);
		Middle second = new Middle(to, entry);
		if (taken.contains(first) || taken.contains(second)) {
			return false;
		}
		taken.add(first);
		taken.add(second);
		return true;
	}

	private static Channel rightOf(int column) {
		return new Channel(Channel.Kind.RIGHT_OF_COLUMN, column);
	}

	private static Leg down(Channel right, int row, Channel across) {
		return new Leg(right, Channel.rankOfRow(row), across.rank());
	}

	private static Leg across(Channel right, Channel across, int column) {
		return new Leg(across, right.rank(), Channel.rankOfColumn(column));
	}
}
