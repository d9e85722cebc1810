// SPDX-License-Identifier: EPL-2.0
package journey.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import journey.tests.support.Project;

/**
 * Broken texts in great number: none may end in an exception, a wait, a finding without a place or a changed file. The
 * seed of a failure is printed; with {@code -Dfuzz.seed} it comes first. How long this goes on is said by
 * {@code -Dfuzz.seconds}.
 */
class FuzzTest {

	private static final long SEED = Long.getLong("fuzz.seed", 1);
	private static final int SECONDS = Integer.getInteger("fuzz.seconds", 20);
	/** More than these would hide each other. */
	private static final int FAILURES = 8;
	private static final int ATTEMPTS_TO_SHRINK = 400;
	private static final Path REPORTS = Project.root().resolve("tests/journey.tests/target/fuzz");

	@Test
	void noMutantOfTheCorpusDoesHarm() throws IOException {
		List<String> sources = Sources.all();
		Map<String, String> reports = new LinkedHashMap<>();
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
		long seed = SEED;
		try (Trial trial = new Trial()) {
			for (; System.nanoTime() < end && reports.size() < FAILURES; seed++) {
				String mutant = mutant(sources, seed);
				Optional<Failure> failure = trial.run(mutant, seed);
				if (failure.isPresent() && !reports.containsKey(failure.get().kind())) {
					reports.put(failure.get().kind(), report(seed, failure.get(), shrunk(mutant, seed, failure.get(), trial)));
				}
			}
		}
		System.out.println("Mutants of the corpus that were tried: " + (seed - SEED) + ", from seed " + SEED);
		assertEquals("", String.join("\n", reports.values()));
	}

	@Test
	void theSameSeedGivesTheSameText() {
		List<String> sources = Sources.all();
		assertEquals(mutant(sources, 5), mutant(sources, 5));
		assertNotEquals(mutant(sources, 5), mutant(sources, 6));
	}

	private static String mutant(List<String> sources, long seed) {
		return new Mutations(sources, new SplittableRandom(seed)).next();
	}

	private static String shrunk(String mutant, long seed, Failure failure, Trial trial) {
		int attempts = failure.kind().endsWith("hangs") ? ATTEMPTS_TO_SHRINK / 20 : ATTEMPTS_TO_SHRINK;
		return new Shrinker(text -> trial.run(text, seed).filter(other -> other.kind().equals(failure.kind())).isPresent(), attempts).shrink(mutant);
	}

	/** The text is written where it can be looked at and taken into the corpus. */
	private static String report(long seed, Failure failure, String text) throws IOException {
		Path file = Files.createDirectories(REPORTS).resolve(seed + ".journey");
		Files.write(file, Bytes.of(text));
		return "seed " + seed + ", shrunk to " + file + " (" + text.length() + " characters)\n" + failure.detail() + "\n";
	}
}
