// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

/** How a customer leaves a touchpoint. */
public enum Move {

	/** To the next one. */
	NEXT,
	/** To a later one, for example the one after the next. */
	SKIP,
	/** To an earlier one, for example the one before. */
	BACK,
	/** To the same. */
	LOOP,
	/** Out of the journey. */
	EXIT,
	/** From the last one, to the end of the journey. */
	FINISH,
	/** The next step would come after the end of the simulation. */
	UNDERWAY,
	/** Out of the journey, because the touchpoint was out of order. */
	TURNED_AWAY
}
