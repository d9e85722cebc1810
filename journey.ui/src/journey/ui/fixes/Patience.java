// SPDX-License-Identifier: EPL-2.0
package journey.ui.fixes;

import java.util.concurrent.TimeUnit;

/** How long somebody who asks for fixes waits in all: the platform asks for each finding of the line, one after the other. */
final class Patience {

	private static final long WHOLE = TimeUnit.SECONDS.toNanos(1);
	/** Questions that are further apart were not asked by the same key. */
	private static final long APART = TimeUnit.MILLISECONDS.toNanos(300);

	private long end = System.nanoTime();
	private long last = end - 2 * APART; // nobody has asked yet

	/** In milliseconds. */
	synchronized long left() {
		long now = System.nanoTime();
		if (now - last > APART) {
			end = now + WHOLE;
		}
		return Math.max(0, TimeUnit.NANOSECONDS.toMillis(end - now));
	}

	/** The next question is asked by another key, however soon it comes. */
	synchronized void renew() {
		last = System.nanoTime() - 2 * APART;
	}

	/** A question has been answered, or given up. */
	synchronized void asked() {
		last = System.nanoTime();
	}
}
