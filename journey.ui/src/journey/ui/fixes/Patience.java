// SPDX-License-Identifier: EPL-2.0
package journey.ui.fixes;

import java.util.concurrent.TimeUnit;

/** How long somebody who asks for fixes waits in all: the platform asks for each finding of the line, one after the other. */
final class Patience {

	private static final long WHOLE = TimeUnit.SECONDS.toNanos(1);
	/** Questions that are further apart were not asked by the same key. */
	private static final long APART = TimeUnit.MILLISECONDS.toNanos(300);

	private long end = System.nanoTime() - 2 * APART;

	/** In milliseconds. */
	synchronized long left() {
		long now = System.nanoTime();
		if (now - end > APART) {
			end = now + WHOLE;
		}
		return Math.max(0, TimeUnit.NANOSECONDS.toMillis(end - now));
	}
}
