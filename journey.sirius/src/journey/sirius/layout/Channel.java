// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

/**
 * Room between the nodes of a grid that is kept for edges.
 *
 * @param index the column or the row
 */
record Channel(Kind kind, int index) {

	/** Where the room is. */
	enum Kind {
		RIGHT_OF_COLUMN, ABOVE_ROW, BELOW_ROW
	}

	/** The place of a column among columns and the channels between them. */
	static int rankOfColumn(int column) {
		return 2 * column;
	}

	/** The place of a row among rows and the channels between them. */
	static int rankOfRow(int row) {
		return 3 * row + 1;
	}

	/** The place of this channel among its neighbours. */
	int rank() {
		return switch (kind) {
			case RIGHT_OF_COLUMN -> rankOfColumn(index) + 1;
			case ABOVE_ROW -> rankOfRow(index) - 1;
			case BELOW_ROW -> rankOfRow(index) + 1;
		};
	}
}
