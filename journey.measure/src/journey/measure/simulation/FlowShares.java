// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import journey.model.journey.Journey;
import journey.model.journey.Move;
import journey.model.journey.Touchpoint;
import journey.model.queries.Touchpoints;

/** How many customers go where, as far as the flow of a journey gives probabilities. Who goes to a touchpoint that no event shows comes to the next one that events show. */
final class FlowShares {

	private static final double PERCENT = 100;

	/**
	 * What is said of one touchpoint; more than all of the customers are made all.
	 *
	 * @param to the shares that go to touchpoints
	 * @param out the share that goes where no event shows anybody any more
	 * @param next whether it is said how many go to the next touchpoint
	 */
	record Shares(Map<Touchpoint, Double> to, double out, boolean next) {

		double all() {
			return out + to.values().stream().mapToDouble(Double::doubleValue).sum();
		}

		private Shares atMostAll() {
			double all = all();
			if (all <= 1) {
				return this;
			}
			Map<Touchpoint, Double> scaled = new LinkedHashMap<>(to);
			scaled.replaceAll((touchpoint, share) -> share / all);
			return new Shares(scaled, out / all, next);
		}
	}

	private final List<Touchpoint> places;
	private final List<Touchpoint> all;
	private final List<Move> moves;

	FlowShares(JourneyPlan plan) {
		Journey journey = plan.journey();
		this.places = plan.places().stream().map(JourneyPlan.Place::touchpoint).toList();
		this.all = Touchpoints.of(journey);
		this.moves = journey.getFlow() == null ? List.of() : journey.getFlow().getTransitions().stream().filter(Move.class::isInstance).map(Move.class::cast)
				.filter(move -> move.getProbability() != null && move.getProbability().getNumber() != null && !move.getTo().isEmpty()).toList();
	}

	Shares from(Touchpoint touchpoint) {
		Map<Touchpoint, Double> to = new LinkedHashMap<>();
		double out = 0;
		for (Move move : moves) {
			double share = Math.clamp(move.getProbability().getNumber().doubleValue() / PERCENT, 0, 1);
			if (move.getFrom() == touchpoint && share > 0) {
				int place = placeFrom(all.indexOf(move.getTo().getFirst()));
				if (place < places.size()) {
					to.merge(places.get(place), share, Double::sum);
				} else {
					out += share;
				}
			}
		}
		int next = places.indexOf(touchpoint) + 1;
		return new Shares(to, out, next < places.size() && to.containsKey(places.get(next))).atMostAll();
	}

	/** The number of the first place that is this touchpoint of the journey or comes after it; as many as there are if there is none. */
	private int placeFrom(int touchpoint) {
		int place = 0;
		while (place < places.size() && (touchpoint < 0 || all.indexOf(places.get(place)) < touchpoint)) {
			place++;
		}
		return place;
	}
}
