// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.function.IntPredicate;

/** Where the columns and rows of a grid are, with the channels between them. */
final class GridCoordinates implements GridLines {

	static final double MARGIN = 24;

	/** Between the frame of a stage and its nodes. */
	static final double PADDING = 14;
	static final double BETWEEN_STAGES = 12;
	static final double BETWEEN_GROUPS = 14;

	private static final double TRACK = 8;
	private static final double BESIDE_TRACKS = 10;
	private static final double NARROWEST_CHANNEL = 18;
	private static final double LOWEST_CHANNEL = 6;
	/** What an arrow needs before its node. */
	private static final double ARROW = 14;
	private static final double BESIDE_LABEL = 5;

	private final GridSizes sizes;
	private final Tracks tracks;
	private final double[] columnX;
	private final double[] labels;
	private final double[] rowY;
	private double right;

	/**
	 * @param left where the first column begins
	 * @param lastOfStage whether a column is the last one of a stage
	 * @param labels how wide the labels of edges are that leave each column
	 */
	GridCoordinates(double left, GridSizes sizes, Tracks tracks, IntPredicate lastOfStage, double[] labels) {
		this.sizes = sizes;
		this.tracks = tracks;
		this.labels = labels;
		this.columnX = new double[sizes.columns()];
		this.rowY = new double[sizes.rows()];
		double x = left;
		right = left;
		for (int column = 0; column < columnX.length; column++) {
			columnX[column] = x + PADDING;
			right = x + PADDING + sizes.column(column) + channelWidth(column);
			x = right + (lastOfStage.test(column) ? BETWEEN_STAGES : 0);
		}
	}

	private double channelWidth(int column) {
		int count = tracks.in(new Channel(Channel.Kind.RIGHT_OF_COLUMN, column));
		double label = labels[column] > 0 ? labels[column] + 2 * BESIDE_LABEL : BESIDE_LABEL;
		return Math.max(NARROWEST_CHANNEL, label + (count > 0 ? BESIDE_TRACKS + count * TRACK : 0));
	}

	/** Where everything in columns ends. */
	double right() {
		return right;
	}

	/** Where the nodes of a column begin. */
	double x(int column) {
		return columnX[column];
	}

	/** Where a column begins with the room around its nodes. */
	double outerX(int column) {
		return columnX[column] - PADDING;
	}

	/** Where a column ends with the room for edges beside it. */
	double outerRight(int column) {
		return columnX[column] + sizes.column(column) + channelWidth(column);
	}

	/** Puts rows below each other, from this height on. Returns where they end. */
	double putRows(int first, int count, double top) {
		double y = top;
		for (int row = first; row < first + count; row++) {
			rowY[row] = y + heightOf(new Channel(Channel.Kind.ABOVE_ROW, row));
			y = rowY[row] + sizes.row(row) + heightOf(new Channel(Channel.Kind.BELOW_ROW, row));
		}
		return y;
	}

	private double heightOf(Channel across) {
		int count = tracks.in(across);
		return count == 0 ? LOWEST_CHANNEL : ARROW + count * TRACK;
	}

	/** The place of a node. */
	Box cell(GridCell cell) {
		return new Box(columnX[cell.column()], rowY[cell.row()], sizes.column(cell.column()), sizes.row(cell.row()));
	}

	@Override
	public double of(Leg leg) {
		int index = leg.channel().index();
		return switch (leg.channel().kind()) {
			case RIGHT_OF_COLUMN -> labelsOf(index) + (labels[index] > 0 ? labels[index] + BESIDE_LABEL : 0) + BESIDE_TRACKS + leg.track() * TRACK;
			case ABOVE_ROW -> rowY[index] - ARROW - leg.track() * TRACK;
			case BELOW_ROW -> rowY[index] + sizes.row(index) + ARROW + leg.track() * TRACK;
		};
	}

	@Override
	public double labelsOf(int column) {
		return columnX[column] + sizes.column(column) + BESIDE_LABEL;
	}
}
