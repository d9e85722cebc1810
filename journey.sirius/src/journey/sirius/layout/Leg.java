// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

/** A straight piece of an edge within a channel, beside other pieces. */
final class Leg {

	private final Channel channel;
	private final int first;
	private final int last;
	private int track;

	/** A piece between two ranks, whichever comes first. */
	Leg(Channel channel, int from, int to) {
		this.channel = channel;
		this.first = Math.min(from, to);
		this.last = Math.max(from, to);
	}

	Channel channel() {
		return channel;
	}

	int first() {
		return first;
	}

	int last() {
		return last;
	}

	/** Which of the parallel tracks of the channel it takes. */
	int track() {
		return track;
	}

	void take(int newTrack) {
		track = newTrack;
	}
}
