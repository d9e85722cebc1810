// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A measurement that is ended from outside, while the engine reads. */
class KilledMeasurementTest {

	private static final String MODEL = """
			source Web is analytics { customer "user" time "at" timezone "UTC" }
			event Seen from Web { }
			kpi Views { formula count(Seen) unit views better higher window 7 days every day }
			""";
	private static final String ROWS = "user,at\na,2026-05-01 10:00:00\nb,2026-05-03 10:00:00\n";
	private static final int MANY = 2_000_000;
	private static final Duration LONGEST = Duration.ofMinutes(2);

	@TempDir
	private Path folder;

	private Path temporary;

	@BeforeEach
	void measureSomethingSmall() throws IOException {
		temporary = Files.createDirectory(folder.resolve("temporary"));
		Files.writeString(folder.resolve("shop.journey"), MODEL);
		Files.writeString(folder.resolve("small.csv"), ROWS);
		try (BufferedWriter large = Files.newBufferedWriter(folder.resolve("large.csv"))) {
			large.write("user,at\n");
			for (int i = 0; i < MANY; i++) {
				large.write("customer-" + i % 99_991 + ",2026-05-0" + (1 + i % 9) + " 10:00:00." + i % 1000 + "\n");
			}
		}
		measureSmall();
	}

	@Test
	void aKilledOneLeavesTheOutputsAsTheyWere() throws IOException, InterruptedException {
		leavesTheOutputsAsTheyWere(Process::destroyForcibly);
	}

	@Test
	void oneThatIsAskedToEndLeavesTheOutputsAsTheyWere() throws IOException, InterruptedException {
		leavesTheOutputsAsTheyWere(Process::destroy);
	}

	private void leavesTheOutputsAsTheyWere(Consumer<Process> end) throws IOException, InterruptedException {
		Map<Path, String> before = outputs();
		Process running = measurement().start("measure", "--quiet", "--data", "Web=large.csv", "--to", "out");
		try {
			waitUntilItReads(running);
			end.accept(running);
			assertTrue(running.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS));
		} finally {
			running.destroyForcibly();
		}
		assertEquals(before, outputs());
		measureSmall();
		assertEquals(before, outputs());
		assertEquals(List.of(), files(temporary));
	}

	private void measureSmall() {
		measurement().run("measure", "--quiet", "--data", "Web=small.csv", "--to", "out").exits(0);
	}

	private Distribution measurement() {
		return Distribution.in(folder).withOptions("-Djava.io.tmpdir=" + temporary, "--enable-native-access=ALL-UNNAMED");
	}

	/** The table of the engine is there. */
	private void waitUntilItReads(Process running) throws IOException, InterruptedException {
		Instant latest = Instant.now().plus(LONGEST);
		while (files(temporary).stream().noneMatch(file -> Files.exists(file.resolve("tables.duckdb")))) {
			assertTrue(running.isAlive() && Instant.now().isBefore(latest), "it does not read");
			Thread.sleep(10);
		}
		assertTrue(running.isAlive());
	}

	private Map<Path, String> outputs() throws IOException {
		Map<Path, String> all = new TreeMap<>();
		for (Path file : files(folder.resolve("out"))) {
			all.put(file.getFileName(), Files.readString(file));
		}
		return all;
	}

	private static List<Path> files(Path parent) throws IOException {
		try (Stream<Path> files = Files.list(parent)) {
			return files.sorted().toList();
		}
	}
}
