// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/**
 * The longest single thing that the thread of the user interface has done: as people wait for it, and without the time in which it
 * could have gone on but a busy machine did something else.
 */
final class UiThread {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final long PATIENCE = 120_000_000_000L;

	private long longest;
	private long longestOfItsOwn;

	UiThread() {
		THREADS.setThreadContentionMonitoringEnabled(true);
	}

	/** Something that is done in one go. */
	void during(Runnable one) {
		measure(() -> {
			one.run();
			return true;
		});
	}

	/** Lets the thread work as long as something does not hold. */
	void until(Callable<Boolean> holds) throws Exception {
		long end = System.nanoTime() + PATIENCE;
		while (!holds.call()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("not within " + PATIENCE / 1_000_000_000L + " seconds");
			}
			if (!measure(Display.getCurrent()::readAndDispatch)) {
				Thread.sleep(2);
			}
		}
	}

	/** Lets the thread work for this many milliseconds. */
	void forMilliseconds(long milliseconds) throws Exception {
		long end = System.nanoTime() + milliseconds * 1_000_000;
		until(() -> System.nanoTime() > end);
	}

	private boolean measure(BooleanSupplier one) {
		long start = System.nanoTime();
		long own = own();
		boolean done = one.getAsBoolean();
		if (done) {
			longest = Math.max(longest, System.nanoTime() - start);
			longestOfItsOwn = Math.max(longestOfItsOwn, own() - own);
		}
		return done;
	}

	/** The work of the processor for this thread, and what the thread has waited for others. */
	private static long own() {
		ThreadInfo thread = THREADS.getThreadInfo(Thread.currentThread().threadId());
		return THREADS.getCurrentThreadCpuTime() + 1_000_000 * (thread.getBlockedTime() + thread.getWaitedTime());
	}

	/** In milliseconds. */
	long longest() {
		return longest / 1_000_000;
	}

	/** In milliseconds. */
	long longestOfItsOwn() {
		return longestOfItsOwn / 1_000_000;
	}
}
