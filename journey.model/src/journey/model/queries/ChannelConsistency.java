// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import journey.model.journey.Channel;
import journey.model.journey.Journey;
import journey.model.journey.Persona;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;

/**
 * One company, one experience on all channels (row 47 of the requirements). Two touchpoints of a journey are the same meeting
 * if they have the same title, or if neither has one and they are of the same kind within one stage. Touchpoints without a
 * known channel are no part of one.
 */
public final class ChannelConsistency {

	/** So far apart, a persona feels well on one channel and badly on the other. */
	public static final int GAP = 3;

	/** With so many touchpoints of one meeting a touchpoint is compared at most. */
	private static final int COMPARED = 50;

	/** What two touchpoints without titles share when they are the same. */
	private record KindInStage(Stage stage, String kind) {
	}

	/**
	 * A meeting that takes place on several channels.
	 *
	 * @param touchpoints the touchpoints that are this meeting; one alone if it has several channels itself
	 * @param channels their channels, each once
	 * @param differences for each persona who feels differently on two channels, the widest difference
	 */
	public record Meeting(List<Touchpoint> touchpoints, List<Channel> channels, List<Difference> differences) {

		/** Whether no persona feels well on one channel and badly on another. */
		public boolean isConsistent() {
			return differences.stream().noneMatch(Difference::isGap);
		}
	}

	/** How differently a persona feels at two touchpoints that have no channel in common. */
	public record Difference(Persona persona, Touchpoint better, Touchpoint worse, long points) {

		public boolean isGap() {
			return points >= GAP;
		}
	}

	private ChannelConsistency() {
	}

	/** The meetings of a journey that take place on several channels, in the order of their first touchpoints. */
	public static List<Meeting> of(Journey journey) {
		return groups(journey).stream().map(ChannelConsistency::meeting).filter(meeting -> meeting.channels().size() > 1).toList();
	}

	/** A difference that is a gap between a touchpoint and an earlier one of the same meeting, for each touchpoint that has one. */
	public static Map<Touchpoint, Difference> gaps(Journey journey) {
		Map<Touchpoint, Difference> gaps = new LinkedHashMap<>();
		for (List<Touchpoint> same : groups(journey)) {
			for (int i = 1; i < same.size(); i++) {
				Touchpoint touchpoint = same.get(i);
				compared(same.subList(0, i)).flatMap(earlier -> differences(touchpoint, earlier)).filter(Difference::isGap).findFirst()
						.ifPresent(gap -> gaps.put(touchpoint, gap));
			}
		}
		return gaps;
	}

	/** The touchpoints of each meeting. */
	private static List<List<Touchpoint>> groups(Journey journey) {
		Map<Object, List<Touchpoint>> groups = new LinkedHashMap<>();
		for (Touchpoint touchpoint : Touchpoints.of(journey)) {
			if (isSomewhere(touchpoint)) {
				groups.computeIfAbsent(meetingOf(touchpoint), any -> new ArrayList<>()).add(touchpoint);
			}
		}
		return List.copyOf(groups.values());
	}

	/** What is the same for touchpoints that are one meeting; the touchpoint itself if nothing tells. */
	private static Object meetingOf(Touchpoint touchpoint) {
		if (touchpoint.getTitle() != null && !touchpoint.getTitle().isBlank()) {
			return touchpoint.getTitle().strip().toLowerCase(Locale.ROOT);
		}
		return touchpoint.getKind() == null ? touchpoint : new KindInStage(touchpoint.getStage(), touchpoint.getKind());
	}

	/** Whether all of its channels are there and known. */
	private static boolean isSomewhere(Touchpoint touchpoint) {
		return !touchpoint.getChannels().isEmpty() && touchpoint.getChannels().stream().noneMatch(Channel::eIsProxy);
	}

	private static Meeting meeting(List<Touchpoint> same) {
		Map<Persona, Difference> widest = new LinkedHashMap<>();
		for (int i = 1; i < same.size(); i++) {
			Touchpoint touchpoint = same.get(i);
			compared(same.subList(0, i)).flatMap(earlier -> differences(touchpoint, earlier))
					.forEach(difference -> widest.merge(difference.persona(), difference, ChannelConsistency::wider));
		}
		return new Meeting(same, same.stream().flatMap(touchpoint -> touchpoint.getChannels().stream()).distinct().toList(), List.copyOf(widest.values()));
	}

	private static Stream<Touchpoint> compared(List<Touchpoint> earlier) {
		return earlier.stream().limit(COMPARED);
	}

	private static Difference wider(Difference first, Difference second) {
		return second.points() > first.points() ? second : first;
	}

	/** Who feels differently at two touchpoints; nobody if they share a channel. */
	private static Stream<Difference> differences(Touchpoint touchpoint, Touchpoint earlier) {
		if (!Collections.disjoint(new HashSet<>(touchpoint.getChannels()), earlier.getChannels())) {
			return Stream.empty();
		}
		Map<Persona, Integer> there = Touchpoints.valences(earlier);
		return Touchpoints.valences(touchpoint).entrySet().stream()
				.flatMap(here -> Optional.ofNullable(there.get(here.getKey()))
						.map(valence -> difference(here.getKey(), touchpoint, here.getValue(), earlier, valence)).stream())
				.filter(difference -> difference.points() > 0);
	}

	private static Difference difference(Persona persona, Touchpoint first, long firstValence, Touchpoint second, long secondValence) {
		long points = firstValence - secondValence;
		return points >= 0 ? new Difference(persona, first, second, points) : new Difference(persona, second, first, -points);
	}
}
