// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import journey.model.journey.Channel;
import journey.model.journey.Journey;
import journey.model.journey.Move;
import journey.model.journey.NamedElement;
import journey.model.journey.Span;
import journey.model.journey.Touchpoint;
import journey.model.journey.Trackable;
import journey.model.journey.TransitionKind;
import journey.model.queries.Names;
import journey.model.queries.Touchpoints;

/**
 * The places of a journey that data can tell, in the order of the text, and the moves between them that its flow plans. Places that nothing
 * tracks are passed unseen.
 *
 * @param sightings what shows that somebody is at a place; the first that fits a row decides
 * @param places how many places there are
 * @param steps the moves that are planned as the next step
 * @param moves all moves that are planned
 * @param limit after which time without a row a customer has left; null: never
 */
public record PlannedCourse(List<Sighting> sightings, int places, Set<Pair> steps, Set<Pair> moves, Span limit) {

	/**
	 * A row that shows that somebody is at a place.
	 *
	 * @param channels the qualified names of the channels that the row may have; empty: whatever it has
	 */
	public record Sighting(NamedElement record, List<String> channels, int place) {
	}

	/** From one place to another. */
	public record Pair(int from, int to) {
	}

	public PlannedCourse {
		sightings = List.copyOf(sightings);
		steps = Set.copyOf(steps);
		moves = Set.copyOf(moves);
	}

	public static PlannedCourse of(Journey journey) {
		Map<Touchpoint, Integer> places = new HashMap<>();
		List<Sighting> sightings = sightings(Touchpoints.of(journey), places);
		return new PlannedCourse(sightings, places.size(), planned(journey, places, Set.of(TransitionKind.NEXT)), planned(journey, places, Set.of(TransitionKind.values())),
				journey.getInactivity());
	}

	/**
	 * A row that could be of several touchpoints is of the one with its channel, and of the first of the text if none has it or several have.
	 *
	 * @param places is filled with the touchpoints that a row can be of, numbered from 0
	 */
	private static List<Sighting> sightings(List<Touchpoint> touchpoints, Map<Touchpoint, Integer> places) {
		Map<Trackable, Set<String>> taken = new HashMap<>();
		List<Sighting> byChannel = new ArrayList<>();
		List<Sighting> others = new ArrayList<>();
		for (Touchpoint touchpoint : touchpoints) {
			for (Trackable track : new LinkedHashSet<>(touchpoint.getTrackedBy())) {
				boolean first = !taken.containsKey(track);
				Set<String> known = taken.computeIfAbsent(track, any -> new HashSet<>());
				List<String> channels = touchpoint.getChannels().stream().filter(channel -> !channel.eIsProxy()).map(PlannedCourse::name).filter(known::add).toList();
				if (track.eIsProxy() || !first && channels.isEmpty()) {
					continue;
				}
				int place = places.computeIfAbsent(touchpoint, any -> places.size());
				if (!channels.isEmpty()) {
					byChannel.add(new Sighting((NamedElement) track, channels, place));
				}
				if (first) {
					others.add(new Sighting((NamedElement) track, List.of(), place));
				}
			}
		}
		byChannel.addAll(others);
		return byChannel;
	}

	private static String name(Channel channel) {
		return Names.qualified(channel);
	}

	/** Pairs of places that are joined by planned moves of some kinds, with none but unseen places between. */
	private static Set<Pair> planned(Journey journey, Map<Touchpoint, Integer> places, Set<TransitionKind> kinds) {
		Map<Touchpoint, Set<Touchpoint>> next = new HashMap<>();
		if (journey.getFlow() != null) {
			journey.getFlow().getTransitions().stream().filter(Move.class::isInstance).map(Move.class::cast).filter(move -> kinds.contains(move.getKind()))
					.forEach(move -> addTo(next, move));
		}
		Set<Pair> pairs = new HashSet<>();
		places.forEach((touchpoint, place) -> seenAfter(touchpoint, next, places).forEach(reached -> pairs.add(new Pair(place, reached))));
		return pairs;
	}

	private static void addTo(Map<Touchpoint, Set<Touchpoint>> next, Move move) {
		Touchpoint from = move.getFrom();
		for (Touchpoint to : move.getTo()) {
			next.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
			from = to;
		}
	}

	private static Set<Integer> seenAfter(Touchpoint from, Map<Touchpoint, Set<Touchpoint>> next, Map<Touchpoint, Integer> places) {
		Set<Integer> seen = new TreeSet<>();
		Set<Touchpoint> visited = new HashSet<>();
		List<Touchpoint> open = new ArrayList<>(next.getOrDefault(from, Set.of()));
		while (!open.isEmpty()) {
			Touchpoint to = open.removeLast();
			if (places.containsKey(to)) {
				seen.add(places.get(to));
			} else if (visited.add(to)) {
				open.addAll(next.getOrDefault(to, Set.of()));
			}
		}
		return seen;
	}
}
