// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Gives the pieces of edges that run in the same channel tracks beside each other: as few as possible, and no two pieces on the same place. */
final class Tracks {

	private record Taken(int last, int track) {
	}

	private final Map<Channel, Integer> counts = new HashMap<>();

	private Tracks() {
	}

	/** Gives every leg its track. */
	static Tracks of(List<Leg> legs) {
		Map<Channel, List<Leg>> byChannel = new HashMap<>();
		legs.forEach(leg -> byChannel.computeIfAbsent(leg.channel(), any -> new ArrayList<>()).add(leg));
		Tracks tracks = new Tracks();
		byChannel.forEach((channel, there) -> tracks.counts.put(channel, assign(there)));
		return tracks;
	}

	/** How many tracks a channel has. */
	int in(Channel channel) {
		return counts.getOrDefault(channel, 0);
	}

	private static int assign(List<Leg> legs) {
		legs.sort(Comparator.comparingInt(Leg::first).thenComparingInt(Leg::last));
		PriorityQueue<Taken> taken = new PriorityQueue<>(Comparator.comparingInt(Taken::last));
		PriorityQueue<Integer> free = new PriorityQueue<>();
		int count = 0;
		for (Leg leg : legs) {
			while (!taken.isEmpty() && taken.peek().last() < leg.first()) {
				free.add(taken.remove().track());
			}
			int track = free.isEmpty() ? count++ : free.remove();
			leg.take(track);
			taken.add(new Taken(leg.last(), track));
		}
		return count;
	}
}
