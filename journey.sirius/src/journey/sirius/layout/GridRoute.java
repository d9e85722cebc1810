// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import journey.sirius.view.EdgeView;

/**
 * The way of an edge through the grid: out of a side of one node, along channels, into a side of another one. It is first told in columns
 * and rows; lengths come when all ways are known.
 */
final class GridRoute {

	private final EdgeView edge;
	private final GridCell from;
	private final GridCell to;
	private final Port exit;
	private final Port entry;
	private final List<Leg> legs;
	private final List<TextBlock> labels;

	/** @param labels stand where the edge leaves its node */
	GridRoute(EdgeView edge, GridCell from, GridCell to, Side exit, Side entry, List<Leg> legs, List<TextBlock> labels) {
		this.edge = edge;
		this.from = from;
		this.to = to;
		this.legs = List.copyOf(legs);
		this.labels = List.copyOf(labels);
		double labelHeight = labels.stream().mapToDouble(TextBlock::height).sum();
		this.exit = new Port(from, exit, legs.isEmpty() ? Port.STRAIGHT : towards(legs.get(0), from, exit), labelHeight);
		this.entry = new Port(to, entry, legs.isEmpty() ? Port.STRAIGHT : towards(legs.get(legs.size() - 1), to, entry), 0);
	}

	/** Where an edge goes to from a port, as a rank that can be compared with others of the same side. */
	private static int towards(Leg leg, GridCell cell, Side side) {
		boolean across = side == Side.TOP || side == Side.BOTTOM;
		int own = across ? Channel.rankOfColumn(cell.column()) : Channel.rankOfRow(cell.row());
		return leg.first() == own ? leg.last() : leg.first();
	}

	EdgeView edge() {
		return edge;
	}

	List<Leg> legs() {
		return legs;
	}

	List<TextBlock> labels() {
		return labels;
	}

	GridCell from() {
		return from;
	}

	Stream<Port> ports() {
		return Stream.of(exit, entry);
	}

	/** How wide its labels are. */
	double labelWidth() {
		return labels.stream().mapToDouble(TextBlock::width).max().orElse(0);
	}

	/** The edge with its places. */
	PlacedEdge placed(GridLines lines, Box source, Box target) {
		Point begin = exit.on(source);
		Point end = entry.on(target);
		List<Point> points = new ArrayList<>(List.of(begin));
		Point last = begin;
		for (Leg leg : legs) {
			double place = lines.of(leg);
			boolean down = leg.channel().kind() == Channel.Kind.RIGHT_OF_COLUMN;
			last = down ? new Point(place, last.y()) : new Point(last.x(), place);
			points.add(last);
		}
		if (!legs.isEmpty()) {
			boolean down = legs.get(legs.size() - 1).channel().kind() == Channel.Kind.RIGHT_OF_COLUMN;
			points.add(down ? new Point(last.x(), end.y()) : new Point(end.x(), last.y()));
		}
		points.add(end);
		return new PlacedEdge(edge, Corners.of(points), placedLabels(lines, begin));
	}

	private List<PlacedText> placedLabels(GridLines lines, Point begin) {
		List<PlacedText> placed = new ArrayList<>();
		double bottom = begin.y() - Port.ABOVE_LINE;
		for (TextBlock label : labels.reversed()) {
			placed.add(label.at(lines.labelsOf(from.column()), bottom - label.height()));
			bottom -= label.height();
		}
		return placed.reversed();
	}

}
