// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.elk.core.util.BasicProgressMonitor;

import journey.sirius.view.Diagram;

/** Asks ELK for a layout, but not for ever. Graphs for which it could take long do not go there, so that the result hardly depends on the machine. */
final class TimedTree {

	private static final int MOST_NODES = 600;
	private static final int MOST_EDGES = 1_500;
	private static final int SECONDS = 30;

	private TimedTree() {
	}

	/** The places below a height; empty if there are none in time. */
	static Optional<TreePlaces> of(Diagram diagram, double top) {
		if (diagram.nodes().isEmpty() || diagram.nodes().size() > MOST_NODES || diagram.edges().size() > MOST_EDGES) {
			return Optional.empty();
		}
		return within(diagram, top, SECONDS);
	}

	static Optional<TreePlaces> within(Diagram diagram, double top, int seconds) {
		AtomicBoolean late = new AtomicBoolean();
		FutureTask<TreePlaces> task = new FutureTask<>(() -> new ElkTree(diagram).places(top, new BasicProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return late.get();
			}
		}));
		Thread thread = new Thread(task, "layout");
		thread.setDaemon(true);
		thread.start();
		try {
			return Optional.of(task.get(seconds, TimeUnit.SECONDS));
		} catch (TimeoutException | ExecutionException noLayout) {
			return Optional.empty();
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		} finally {
			late.set(true);
		}
	}
}
