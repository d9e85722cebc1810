// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import journey.model.journey.Event;
import journey.model.journey.NamedElement;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.journey.Trackable;

/** Who took a journey, how far they came, and what the data show of it. */
public final class JourneyTally {

	private static final long NEVER = Long.MIN_VALUE;

	/**
	 * A stage. What data show may be more than where customers were: an event can track several stages.
	 *
	 * @param tracked whether data can show it
	 * @param visited customers who were at one of its touchpoints
	 * @param reached customers with an event or an answer that tracks it
	 * @param continued of those who reached the tracked stage before, who reached it then or later; -1 if there is none before
	 * @param occupancy customers whose last such event or answer of the journey is of it
	 */
	public record StageTruth(Stage stage, boolean tracked, long visited, long reached, long continued, long occupancy) {
	}

	/**
	 * The first event of the journey and another one.
	 *
	 * @param customers who have the first
	 * @param converted who have the other one after their first of the first
	 */
	public record StepTruth(Event from, Event to, long customers, long converted) {
	}

	private final List<Stage> stages;
	private final List<Event> events;
	private final boolean[] tracked;
	private final Map<Trackable, List<Integer>> stagesOf = new IdentityHashMap<>();
	private final Map<Touchpoint, Map<Move, Long>> moves = new LinkedHashMap<>();
	private final Transitions transitions;
	private final long[] visited;
	private final long[] reached;
	private final long[] continued;
	private final long[] occupancy;
	private final long[] converted;
	private long customers;
	private long walks;
	private long withFirst;

	private final Set<Integer> visitedByCustomer = new TreeSet<>();
	private final long[] first;
	private final long[] last;
	private final long[] lastOfEvent;
	private long firstOfFirst;
	private int latestStage;

	/** @param end the second after the last of the simulation */
	JourneyTally(JourneyPlan plan, long end) {
		this.transitions = new Transitions(plan.journey(), end);
		this.stages = plan.journey().getStages();
		this.events = plan.places().stream().flatMap(place -> place.events().stream()).distinct().toList();
		plan.places().forEach(place -> moves.put(place.touchpoint(), new EnumMap<>(Move.class)));
		this.tracked = new boolean[stages.size()];
		this.visited = new long[stages.size()];
		this.reached = new long[stages.size()];
		this.continued = new long[stages.size()];
		this.occupancy = new long[stages.size()];
		this.first = new long[stages.size()];
		this.last = new long[stages.size()];
		this.converted = new long[events.size()];
		this.lastOfEvent = new long[events.size()];
		for (Stage stage : stages) {
			for (Touchpoint touchpoint : stage.getTouchpoints()) {
				touchpoint.getTrackedBy().stream().filter(track -> !track.eIsProxy()).forEach(track -> tracks(track, stages.indexOf(stage)));
			}
		}
		forget();
	}

	private void tracks(Trackable track, int stage) {
		List<Integer> known = stagesOf.computeIfAbsent(track, any -> new ArrayList<>());
		if (!known.contains(stage)) {
			known.add(stage);
		}
		Source source = Recorded.source((NamedElement) track);
		tracked[stage] |= JourneyPlan.isThere(source) && source.getCustomerField() != null;
	}

	void enters() {
		customers++;
	}

	void begins() {
		walks++;
	}

	void leaves(Touchpoint touchpoint, Move move) {
		moves.get(touchpoint).merge(move, 1L, Long::sum);
	}

	void visits(Touchpoint touchpoint) {
		visitedByCustomer.add(stages.indexOf(touchpoint.getStage()));
	}

	/**
	 * An event or an answer of the customer; they come in the order of time.
	 *
	 * @param where he is, or was when he was asked; null if nobody knows
	 */
	void shows(Trackable track, Touchpoint where, long at) {
		Source source = Recorded.source((NamedElement) track);
		if (source.getCustomerField() == null) {
			return;
		}
		transitions.shows(track, where, at);
		for (int stage : stagesOf.getOrDefault(track, List.of())) {
			first[stage] = first[stage] == NEVER ? at : first[stage];
			last[stage] = at;
			latestStage = stage;
		}
		if (track instanceof Event event && events.contains(event)) {
			lastOfEvent[events.indexOf(event)] = at;
			if (events.indexOf(event) == 0 && firstOfFirst == NEVER) {
				firstOfFirst = at;
			}
		}
	}

	/** Nothing more happens to the customer. */
	void ends() {
		transitions.ends();
		visitedByCustomer.forEach(stage -> visited[stage]++);
		int before = -1;
		for (int stage = 0; stage < first.length; stage++) {
			reached[stage] += first[stage] == NEVER ? 0 : 1;
			continued[stage] += before >= 0 && first[before] != NEVER && last[stage] != NEVER && last[stage] >= first[before] ? 1 : 0;
			before = tracked[stage] ? stage : before;
		}
		if (latestStage >= 0) {
			occupancy[latestStage]++;
		}
		if (firstOfFirst != NEVER) {
			withFirst++;
			for (int event = 1; event < lastOfEvent.length; event++) {
				converted[event] += lastOfEvent[event] > firstOfFirst ? 1 : 0;
			}
		}
		forget();
	}

	private void forget() {
		visitedByCustomer.clear();
		Arrays.fill(first, NEVER);
		Arrays.fill(last, NEVER);
		Arrays.fill(lastOfEvent, NEVER);
		firstOfFirst = NEVER;
		latestStage = -1;
	}

	/** Customers who take the journey. */
	public long customers() {
		return customers;
	}

	/** How often it is begun. */
	public long walks() {
		return walks;
	}

	/** How customers left the touchpoints, which are in the planned order. */
	public Map<Touchpoint, Map<Move, Long>> moves() {
		return moves;
	}

	public long moves(Move move) {
		return moves.values().stream().mapToLong(ofTouchpoint -> ofTouchpoint.getOrDefault(move, 0L)).sum();
	}

	/** Where events and answers lead. */
	public Transitions transitions() {
		return transitions;
	}

	public List<StageTruth> stages() {
		List<StageTruth> all = new ArrayList<>();
		boolean before = false;
		for (int i = 0; i < stages.size(); i++) {
			all.add(new StageTruth(stages.get(i), tracked[i], visited[i], reached[i], tracked[i] && before ? continued[i] : -1, occupancy[i]));
			before |= tracked[i];
		}
		return all;
	}

	public List<StepTruth> steps() {
		List<StepTruth> all = new ArrayList<>();
		for (int i = 1; i < events.size(); i++) {
			all.add(new StepTruth(events.getFirst(), events.get(i), withFirst, converted[i]));
		}
		return all;
	}
}
