// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import journey.measure.simulation.JourneyPlan.Place;
import journey.model.journey.Event;
import journey.model.journey.NamedElement;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/** What customers do, one after the other: which journeys they take, where they go and when, and what they answer. */
final class CustomerLife {

	/** No step takes longer: a hundred years, in seconds. */
	static final long LONGEST = 3_155_760_000L;

	private static final int MOST_STEPS = 1000;
	private static final int MOST_WALKS = 100;
	private static final double PAUSE_SPREAD = 0.5;
	private static final double ANSWER_SPREAD = 1;
	/** How long the next event of the same touchpoint takes at most, in seconds. */
	private static final long MOMENT = 60;

	private final List<JourneyPlan> plans;
	private final Behaviour behaviour;
	private final Occasions occasions;
	private final List<Event> untracked;
	private final Map<NamedElement, List<Fault>> outages = new IdentityHashMap<>();
	private final ZoneId zone;
	private final long start;
	private final long end;
	private final Truth truth;

	private Chance chance;
	private List<Happening> happenings;
	private Set<Long> taken;

	/**
	 * @param start the first second
	 * @param end the second after the last
	 */
	CustomerLife(WorkspaceIndex index, SimulationRequest request, ZoneId zone, long start, long end, Truth truth) {
		this.plans = JourneyPlan.of(index);
		this.behaviour = request.behaviour();
		this.occasions = new Occasions(behaviour.surveys().keySet(), plans);
		this.untracked = behaviour.events().keySet().stream()
				.filter(event -> plans.stream().flatMap(plan -> plan.places().stream()).noneMatch(place -> place.events().contains(event))).toList();
		this.zone = zone;
		this.start = start;
		this.end = end;
		this.truth = truth;
		request.faults().stream().filter(fault -> fault.kind() == FaultKind.OUTAGE)
				.forEach(fault -> outages.computeIfAbsent(fault.target(), any -> new ArrayList<>()).add(fault));
	}

	/** What happens to a customer before the end, in the order of time. */
	List<Happening> live(Chance ofCustomer) {
		chance = ofCustomer;
		happenings = new ArrayList<>();
		taken = new HashSet<>();
		for (JourneyPlan plan : plans) {
			Visits visits = behaviour.journeys().get(plan.journey());
			if (chance.happens(visits.customers())) {
				truth.enters(plan.journey());
				travel(plan, visits);
			}
		}
		happenings.sort(Comparator.comparingLong(Happening::at));
		return happenings;
	}

	private void travel(JourneyPlan plan, Visits visits) {
		long at = start + chance.below(end - start);
		for (int walk = 0; walk < MOST_WALKS; walk++) {
			long ended = walk(plan, at);
			if (ended >= end || !chance.happens(visits.returns())) {
				return;
			}
			at = ended + duration(visits.pause(), PAUSE_SPREAD);
			if (at >= end) {
				return;
			}
		}
	}

	/** Goes through the journey once; returns when it ended, the end of the simulation if it has not. */
	private long walk(JourneyPlan plan, long from) {
		truth.begins(plan.journey());
		List<Long> times = new ArrayList<>();
		List<Touchpoint> visited = new ArrayList<>();
		long at = from;
		Step step = new Step(Move.NEXT, 0);
		for (int steps = 0; !step.leaves(); steps++) {
			int here = step.to();
			Place place = plan.places().get(here);
			if (isOut(place, at)) {
				step = new Step(Move.TURNED_AWAY, here);
			} else {
				truth.visits(plan.journey(), place.touchpoint());
				times.add(at);
				visited.add(place.touchpoint());
				long left = visit(place, at);
				Decisions decisions = behaviour.touchpoints().get(place.touchpoint());
				step = steps == MOST_STEPS ? new Step(Move.EXIT, here) : decide(decisions, plan, here);
				at = step.leaves() ? left : left + duration(decisions.delay(), decisions.spread());
			}
			if (at >= end) {
				truth.leaves(plan.journey(), place.touchpoint(), Move.UNDERWAY);
				besides(visited, times);
				return end;
			}
			truth.leaves(plan.journey(), place.touchpoint(), step.move());
		}
		besides(visited, times);
		if (!visited.isEmpty()) {
			occasions.atTheEnd().forEach(survey -> ask(survey, visited.getLast(), times.getLast()));
		}
		return at;
	}

	private Step decide(Decisions decisions, JourneyPlan plan, int here) {
		double drawn = chance.unit();
		Move move = decisions.decide(drawn);
		Optional<Touchpoint> to = move == Move.NEXT ? decisions.towards(drawn) : Optional.empty();
		return to.map(touchpoint -> Step.to(here, plan.placeOf(touchpoint))).orElseGet(() -> Step.of(move, here, plan.places().size()));
	}

	/** Returns when the last event of the touchpoint happened. */
	private long visit(Place place, long from) {
		long at = from;
		for (Event event : place.events()) {
			if (chance.happens(behaviour.events().get(event))) {
				at = occur(event, place.touchpoint(), at) + 1;
				at += chance.below(MOMENT);
			}
		}
		for (Survey survey : occasions.after(place.touchpoint())) {
			ask(survey, place.touchpoint(), at);
		}
		return at;
	}

	/** Events that no touchpoint tells of happen soon after one. */
	private void besides(List<Touchpoint> visited, List<Long> times) {
		for (Event event : untracked) {
			if (!visited.isEmpty() && chance.happens(behaviour.events().get(event))) {
				int where = (int) chance.below(visited.size());
				long at = times.get(where) + 1 + chance.below(MOMENT);
				if (!hits(outages.getOrDefault(event, List.of()), at)) {
					occur(event, visited.get(where), at);
				}
			}
		}
	}

	private long occur(Event event, Touchpoint place, long wished) {
		long at = free(wished);
		if (at < end) {
			happenings.add(new Happening.Occurred(at, event, place));
			occasions.after(event).forEach(survey -> ask(survey, place, at));
		}
		return at;
	}

	private void ask(Survey survey, Touchpoint place, long at) {
		Answers answers = behaviour.surveys().get(survey);
		if (!chance.happens(answers.invited())) {
			return;
		}
		long invited = free(at + Occasions.delay(survey));
		if (invited >= end) {
			return;
		}
		boolean answered = chance.happens(answers.answered());
		long answeredAt = free(invited + duration(answers.delay(), ANSWER_SPREAD));
		int answer = chance.successes(Scale.of(survey).steps(), answers.satisfaction());
		happenings.add(new Happening.Asked(invited, survey, place, answered && answeredAt < end, answeredAt, answer));
	}

	/** Nothing happens to a customer in the same second. */
	private long free(long wished) {
		long at = wished;
		while (!taken.add(at)) {
			at++;
		}
		return at;
	}

	private long duration(double median, double spread) {
		return Math.clamp(StrictMath.round(chance.logNormal(median, spread)), 1, LONGEST);
	}

	private boolean isOut(Place place, long at) {
		if (hits(outages.getOrDefault(place.touchpoint(), List.of()), at)) {
			return true;
		}
		return place.events().stream().anyMatch(event -> hits(outages.getOrDefault(event, List.of()), at));
	}

	private boolean hits(List<Fault> faults, long at) {
		for (Fault fault : faults) {
			if (fault.covers(at, zone) && chance.happens(fault.share())) {
				truth.hits(fault);
				return true;
			}
		}
		return false;
	}
}
