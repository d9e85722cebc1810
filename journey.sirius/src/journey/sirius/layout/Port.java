// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

/** Where an edge meets a node. */
final class Port {

	/** The direction of an edge that goes straight on. */
	static final int STRAIGHT = Integer.MIN_VALUE;
	/** Between a label and its line. */
	static final double ABOVE_LINE = 4;

	private final GridCell cell;
	private final Side side;
	private final int direction;
	private final double labelHeight;
	private double offset;

	/**
	 * @param direction the rank that the edge goes to from here, or {@link #STRAIGHT}
	 * @param labelHeight the room that labels need above the line
	 */
	Port(GridCell cell, Side side, int direction, double labelHeight) {
		this.cell = cell;
		this.side = side;
		this.direction = direction;
		this.labelHeight = labelHeight;
	}

	GridCell cell() {
		return cell;
	}

	Side side() {
		return side;
	}

	boolean isStraight() {
		return direction == STRAIGHT;
	}

	int direction() {
		return direction;
	}

	double labelHeight() {
		return labelHeight;
	}

	/** Moves the port from the middle of its side. */
	void move(double fromMiddle) {
		offset = fromMiddle;
	}

	/** The place on a node. */
	Point on(Box node) {
		return switch (side) {
			case LEFT -> new Point(node.x(), node.centerY() + offset);
			case RIGHT -> new Point(node.right(), node.centerY() + offset);
			case TOP -> new Point(node.centerX() + offset, node.y());
			case BOTTOM -> new Point(node.centerX() + offset, node.bottom());
		};
	}
}
