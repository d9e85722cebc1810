// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.simulation;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.tests.support.Golden;
import journey.tests.support.Project;
import journey.tests.support.Settings;

/** The same model and seed give the same bytes, today and on every machine. */
class DeterminismTest {

	private static final Path GOLDEN = Project.root().resolve("tests/journey.tests/golden/simulation");

	@TempDir
	private Path folder;

	@BeforeEach
	void writeModel() throws IOException {
		Files.writeString(folder.resolve("shop.journey"), SimulatedShop.TEXT + Settings.onlyRules());
	}

	private Map<String, String> simulated(String to, int customers, String... more) throws IOException {
		run(folder, Stream.concat(Stream.of("simulate", "--to", to, "--customers", String.valueOf(customers), "--days", "60"), Stream.of(more)).toArray(String[]::new)).exits(0);
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.list(folder.resolve(to))) {
			for (Path file : all.toList()) {
				files.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return files;
	}

	@Test
	void theFilesAreThoseThatWereReviewed() throws IOException {
		Map<String, String> files = simulated("out", 9, "--fault", "Web late 40% 2026-01-01..2026-02-28", "--fault", "Desk outage 50% 2026-01-01..2026-02-28");
		assertEquals(List.of("ads.csv", "card.csv", "manifest.json", "polls.csv", "till.csv", "truth.json", "web.csv"), List.copyOf(files.keySet()));
		files.remove("ads.csv");
		assertAll(files.entrySet().stream().map(file -> () -> Golden.file(GOLDEN.resolve(file.getKey())).check(file.getValue())));
	}

	@Test
	void anotherSeedGivesOtherCustomers() throws IOException {
		assertEquals(simulated("a", 9, "--seed", "5"), simulated("b", 9, "--seed", "5"));
		assertNotEquals(simulated("c", 9, "--seed", "6").get("web.csv"), simulated("d", 9, "--seed", "5").get("web.csv"));
	}

	@Test
	void moreCustomersChangeNothingForTheFirst() throws IOException {
		String few = simulated("few", 9).get("card.csv");
		String many = simulated("many", 12).get("card.csv");
		assertEquals(few, many.substring(0, few.length()));
	}

	@Test
	void whatGoesWrongChangesNothingForWhatHappens() throws IOException {
		assertEquals(simulated("well", 9).get("web.csv"), simulated("ill", 9, "--fault", "Till duplicates 2026-01-01..2026-02-28").get("web.csv"));
	}
}
