// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

/** How large the columns and rows of a grid are without the channels between them. */
interface GridSizes {

	int columns();

	int rows();

	/** The width of a column. */
	double column(int column);

	/** The height of a row. */
	double row(int row);
}
