// SPDX-License-Identifier: EPL-2.0
package journey.tests.fuzz;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Runs a step in a thread of its own and gives up on it when it takes too long. */
final class Watchdog {

	/** What runs. */
	interface Step {
		void run() throws Exception;
	}

	private final long seconds;

	/** @param seconds how long a step may compute; on a busy machine it may wait ten times as long */
	Watchdog(long seconds) {
		this.seconds = seconds;
	}

	/** The failure of the step, empty if it went well. */
	Optional<Failure> run(String name, Step step) {
		AtomicReference<Failure> failure = new AtomicReference<>();
		Runnable guarded = () -> {
			try {
				step.run();
			} catch (Throwable thrown) {
				failure.set(Failure.of(name, thrown));
			}
		};
		Thread thread = Thread.ofPlatform().daemon().name("fuzz " + name).unstarted(guarded);
		thread.start();
		if (!ends(thread)) {
			Exception where = new Exception("more than " + seconds + " seconds");
			where.setStackTrace(thread.getStackTrace());
			thread.interrupt();
			return Optional.of(new Failure(name + ": hangs", Failure.of(name, where).detail()));
		}
		return Optional.ofNullable(failure.get());
	}

	private boolean ends(Thread thread) {
		long start = System.nanoTime();
		try {
			while (!thread.join(java.time.Duration.ofMillis(200))) {
				long computed = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
				long waited = System.nanoTime() - start;
				if (computed > TimeUnit.SECONDS.toNanos(seconds) || waited > TimeUnit.SECONDS.toNanos(10 * seconds)) {
					return false;
				}
			}
			return true;
		} catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}
}
