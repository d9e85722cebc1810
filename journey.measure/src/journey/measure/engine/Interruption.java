// SPDX-License-Identifier: EPL-2.0
package journey.measure.engine;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;

/** Lets another thread end what an engine does. */
public final class Interruption {

	private boolean requested;
	private Statement running;

	/** Work that is watched. */
	@FunctionalInterface
	interface Work<T> {

		T run() throws SQLException;
	}

	/**
	 * Ends the statement that runs, and lets no other one begin. A statement that has hardly begun may miss it: who waits for the end
	 * repeats the request.
	 */
	public synchronized void request() {
		requested = true;
		if (running != null) {
			try {
				running.cancel();
			} catch (SQLException ended) {
				// then there is nothing to end
			}
		}
	}

	/** @throws CancellationException if the end was requested */
	<T> T watch(Statement statement, Work<T> work) throws SQLException {
		begin(statement);
		try {
			return work.run();
		} finally {
			end();
		}
	}

	private synchronized void begin(Statement statement) {
		running = statement;
		refuse();
	}

	private synchronized void end() {
		running = null;
		refuse();
	}

	private void refuse() {
		if (requested) {
			throw new CancellationException();
		}
	}
}
