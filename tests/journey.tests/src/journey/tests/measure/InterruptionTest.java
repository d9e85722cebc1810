// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.measure.MeasureRequest;
import journey.measure.Measurement;
import journey.measure.engine.Engine;
import journey.measure.engine.Interruption;
import journey.measure.engine.TemporaryFolder;
import journey.model.queries.WorkspaceIndex;

/** A measurement can be ended from outside. */
class InterruptionTest {

	private static final String HOURS = "SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE hash(a.range + b.range) = 7";

	@TempDir
	private Path folder;

	@Test
	void aStatementThatRunsIsEnded() throws Exception {
		Interruption interruption = new Interruption();
		try (TemporaryFolder temporary = TemporaryFolder.in(folder); Engine engine = Engine.open(temporary, List.of(), interruption)) {
			CompletableFuture<Void> working = CompletableFuture.runAsync(() -> {
				try {
					engine.execute(HOURS);
				} catch (SQLException failure) {
					throw new CompletionException(failure);
				}
			});
			assertTimeoutPreemptively(Duration.ofSeconds(30), () -> request(interruption, working));
			assertInstanceOf(CancellationException.class, working.exceptionNow());
		}
	}

	/** Until it has ended, as callers do. */
	private static void request(Interruption interruption, CompletableFuture<Void> working) throws Exception {
		while (!working.isDone()) {
			try {
				working.get(100, TimeUnit.MILLISECONDS);
			} catch (TimeoutException stillRunning) {
				interruption.request();
			} catch (ExecutionException ended) {
				return;
			}
		}
	}

	@Test
	void aMeasurementThatIsEndedLeavesNothing() throws Exception {
		Interruption interruption = new Interruption();
		interruption.request();
		MeasureRequest request = new MeasureRequest(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0, folder);
		assertThrows(CancellationException.class, () -> Measurement.measure(WorkspaceIndex.of(List.of()), request, interruption));
		try (var left = Files.list(folder)) {
			assertEquals(List.of(), left.toList());
		}
	}
}
