// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

/**
 * What customers do after a touchpoint; the rest goes on to the next one.
 *
 * @param skip the share that leaves the next touchpoint out
 * @param back the share that goes back to the touchpoint before
 * @param loop the share that comes again
 * @param exit the share that leaves the journey
 * @param delay the median of the time until then, in seconds
 * @param spread the standard deviation of its logarithm
 */
public record Decisions(double skip, double back, double loop, double exit, double delay, double spread) {

	static final Decisions USUAL = new Decisions(0.05, 0.05, 0.03, 0.12, 21_600, 1);


	Move decide(Chance chance) {
		double drawn = chance.unit();
		if (drawn < exit) {
			return Move.EXIT;
		}
		if (drawn < exit + loop) {
			return Move.LOOP;
		}
		if (drawn < exit + loop + back) {
			return Move.BACK;
		}
		return drawn < exit + loop + back + skip ? Move.SKIP : Move.NEXT;
	}

	/** The share that goes on to the next touchpoint. */
	public double next() {
		return 1 - skip - back - loop - exit;
	}
}
