// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

/** Where the columns, the rows and the channels of a grid are, in pixels. */
interface GridLines {

	/** The place of a leg: from the left if it goes down, from the top if it goes across. */
	double of(Leg leg);

	/** Where labels of edges begin that leave nodes of a column. */
	double labelsOf(int column);
}
