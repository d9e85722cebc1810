// SPDX-License-Identifier: EPL-2.0
package journey.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.apache.log4j.Logger;
import org.junit.jupiter.api.Test;

/** A harness that sees nothing finds nothing. */
class FuzzPartsTest {

	@Test
	void anExceptionIsAFailureWithItsPlace() {
		Failure failure = new Watchdog(5).run("step", () -> {
			throw new IllegalStateException("broken");
		}).orElseThrow();
		assertEquals("step: java.lang.IllegalStateException: broken", failure.detail().lines().findFirst().orElseThrow());
	}

	@Test
	void anErrorIsAFailure() {
		assertEquals(true, new Watchdog(5).run("step", () -> {
			throw new StackOverflowError();
		}).isPresent());
	}

	@Test
	void aStepThatComputesTooLongIsGivenUp() {
		Failure failure = new Watchdog(1).run("step", () -> {
			while (!Thread.currentThread().isInterrupted()) {
				Thread.onSpinWait();
			}
		}).orElseThrow();
		assertEquals("step: hangs", failure.kind());
	}

	@Test
	void aStepThatGoesWellIsNoFailure() {
		assertEquals(Optional.empty(), new Watchdog(5).run("step", () -> { }));
	}

	@Test
	void whatIsLoggedIsSeenOnce() {
		try (LogWatch log = new LogWatch()) {
			Logger.getLogger("journey.fuzz").error("a test says so");
			Logger.getLogger("journey.fuzz").info("nothing");
			assertEquals(1, log.take().size());
			assertEquals(List.of(), log.take());
		}
	}

	@Test
	void aTextIsShrunkToWhatMakesItFail() {
		String text = "a\n".repeat(500) + "{x}" + "b\n".repeat(500);
		assertEquals("{}", new Shrinker(shorter -> shorter.indexOf('{') >= 0 && shorter.indexOf('}') > shorter.indexOf('{'), 5000).shrink(text));
	}

	@Test
	void shrinkingEndsWithItsAttempts() {
		int[] attempts = { 0 };
		new Shrinker(shorter -> ++attempts[0] < 0, 3).shrink("x".repeat(1000));
		assertEquals(3, attempts[0]);
	}

	@Test
	void halfAPairIsNoText() {
		assertEquals(List.of(true, true, false, false), List.of(Bytes.isText("é"), Bytes.isText("😀"), Bytes.isText("\ud83d"), Bytes.isText("\ude00x")));
		assertEquals(3, Bytes.of("\ud83d").length);
	}

	@Test
	void mutantsAreBoundedAndMostOfThemAreNew() {
		List<String> sources = Sources.all();
		List<String> mutants = IntStream.range(0, 300).mapToObj(seed -> new Mutations(sources, new SplittableRandom(seed)).next()).toList();
		assertEquals(List.of(), mutants.stream().filter(mutant -> mutant.length() > Mutations.LONGEST).toList());
		assertEquals(true, mutants.stream().filter(mutant -> !sources.contains(mutant)).distinct().count() > 280);
	}
}
