// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import journey.sirius.view.NodeView;

/** How wide and high nodes, columns and rows of a map are, as far as that follows from their nodes. */
final class MapSizes implements GridSizes {

	/** A column in which a text of a few words stands in two or three lines. */
	static final double CARD = 150;

	private static final String TOUCHPOINT = "JM_Touchpoint";
	private static final double SMALLEST_CARD_HEIGHT = 44;
	private static final double FEELING = 72;
	private static final double BETWEEN_FEELINGS = 8;

	private final Map<NodeView, SizedNode> nodes = new HashMap<>();
	private final Map<NodeView, Double> ownHeights = new HashMap<>();
	private final double[] columns;
	private final double[] rows;
	private double feelingHeight;

	MapSizes(MapGrid grid, Ports ports) {
		columns = new double[grid.columns()];
		rows = new double[grid.rows()];
		Arrays.fill(columns, CARD);
		grid.cells().forEach((view, cell) -> {
			SizedNode node = SizedNode.of(view, CARD);
			nodes.put(view, node);
			columns[cell.column()] = Math.max(columns[cell.column()], node.wholeWidth());
			double height = Math.max(node.wholeHeight(), ports.heightOf(cell));
			if (view.mapping().equals(TOUCHPOINT)) {
				height = Math.max(height, SMALLEST_CARD_HEIGHT);
				ownHeights.put(view, height);
			}
			rows[cell.row()] = Math.max(rows[cell.row()], height);
		});
		grid.feelings().values().stream().flatMap(List::stream).forEach(view -> {
			SizedNode node = SizedNode.of(view, FEELING);
			nodes.put(view, node);
			feelingHeight = Math.max(feelingHeight, node.wholeHeight());
		});
	}

	SizedNode of(NodeView view) {
		return nodes.get(view);
	}

	/** The node in its place: a touchpoint as high as it needs, a note as high as its neighbours. */
	PlacedNode placed(NodeView view, Box place) {
		return nodes.get(view).in(place, ownHeights.getOrDefault(view, place.height()));
	}

	/** The room that a feeling needs across. */
	double slotOf(NodeView feeling) {
		return nodes.get(feeling).wholeWidth() + BETWEEN_FEELINGS;
	}

	/** The height of the highest feeling. */
	double feelingHeight() {
		return feelingHeight;
	}

	@Override
	public double column(int column) {
		return columns[column];
	}

	@Override
	public int columns() {
		return columns.length;
	}

	@Override
	public int rows() {
		return rows.length;
	}

	/** Makes a column at least so wide. */
	void widen(int column, double width) {
		columns[column] = Math.max(columns[column], width);
	}

	@Override
	public double row(int row) {
		return rows[row];
	}

	/** Makes a row at least so high. */
	void heighten(int row, double height) {
		rows[row] = Math.max(rows[row], height);
	}
}
