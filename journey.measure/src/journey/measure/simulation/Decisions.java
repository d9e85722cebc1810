// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import journey.model.journey.Touchpoint;

/**
 * What customers do after a touchpoint; the rest goes on to the next one.
 *
 * @param skip the share that leaves the next touchpoint out
 * @param back the share that goes back to the touchpoint before
 * @param loop the share that comes again
 * @param exit the share that leaves the journey
 * @param to the shares that go to certain touchpoints
 * @param delay the median of the time until then, in seconds
 * @param spread the standard deviation of its logarithm
 */
public record Decisions(double skip, double back, double loop, double exit, Map<Touchpoint, Double> to, double delay, double spread) {

	private static final Decisions USUAL = new Decisions(0.05, 0.05, 0.03, 0.12, Map.of(), 21_600, 1);

	/** Where the flow says how many go where, nobody goes elsewhere, but for exits and the next touchpoint. */
	static Decisions usual(FlowShares.Shares shares) {
		if (shares.to().isEmpty() && shares.out() == 0) {
			return USUAL;
		}
		double rest = Math.max(0, 1 - shares.all());
		double exit = shares.out() + (shares.next() ? rest : Math.min(USUAL.exit, rest));
		return new Decisions(0, 0, 0, exit, shares.to(), USUAL.delay, USUAL.spread);
	}

	public Decisions {
		to = new LinkedHashMap<>(to);
	}

	/** @param drawn at least 0, less than 1 */
	Move decide(double drawn) {
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

	/** The touchpoint to which a move leads that is none of the others; empty for the next one. */
	Optional<Touchpoint> towards(double drawn) {
		double sum = exit + loop + back + skip;
		for (Map.Entry<Touchpoint, Double> share : to.entrySet()) {
			sum += share.getValue();
			if (drawn < sum) {
				return Optional.of(share.getKey());
			}
		}
		return Optional.empty();
	}

	/** The share that goes on to the next touchpoint. */
	public double next() {
		return 1 - skip - back - loop - exit - to.values().stream().mapToDouble(Double::doubleValue).sum();
	}
}
