// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

/**
 * How a customer leaves a place of a journey.
 *
 * @param to the number of the place to which he goes; where he is if he leaves the journey
 */
record Step(Move move, int to) {

	/** A step of this kind; one that cannot be taken goes on to the next place. */
	static Step of(Move decided, int here, int places) {
		return switch (decided) {
			case BACK -> here > 0 ? new Step(Move.BACK, here - 1) : next(here, places);
			case SKIP -> here < places - 2 ? new Step(Move.SKIP, here + 2) : next(here, places);
			case NEXT -> next(here, places);
			default -> new Step(decided, here);
		};
	}

	private static Step next(int here, int places) {
		return here == places - 1 ? new Step(Move.FINISH, here) : new Step(Move.NEXT, here + 1);
	}

	static Step to(int here, int there) {
		Move move = there == here ? Move.LOOP : there < here ? Move.BACK : there == here + 1 ? Move.NEXT : Move.SKIP;
		return new Step(move, there);
	}

	boolean leaves() {
		return switch (move) {
			case EXIT, FINISH, TURNED_AWAY -> true;
			default -> false;
		};
	}
}
