// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import journey.tests.measure.RandomWorkspace.Log;
import journey.tests.measure.oracle.Table;

/** What is left of a log of which only some rows matter. */
class SmallestLogTest {

	private static final Optional<LocalDate> UNTIL = Optional.of(LocalDate.parse("2026-03-01"));

	private static Log log(int web, int till) {
		return new Log(Map.of("Web", numbered(web), "Till", numbered(till)), UNTIL);
	}

	private static Table numbered(int rows) {
		return new Table(List.of("number"), IntStream.range(0, rows).mapToObj(row -> List.of(String.valueOf(row))).toList());
	}

	private static List<String> left(Log log, String source) {
		return log.tables().get(source).column("number");
	}

	private static boolean has(Log log, String source, String... numbers) {
		return left(log, source).containsAll(List.of(numbers));
	}

	@Test
	void onlyTheRowsThatMatterAreLeftInTheirOrder() {
		Log smallest = new SmallestLog(log -> has(log, "Web", "3", "99", "640") && has(log, "Till", "7")).of(log(1000, 11));
		assertEquals(List.of("3", "99", "640"), left(smallest, "Web"));
		assertEquals(List.of("7"), left(smallest, "Till"));
		assertEquals(UNTIL, smallest.until());
	}

	@Test
	void aSourceThatDoesNotMatterHasNoRowLeft() {
		assertEquals(List.of(), left(new SmallestLog(log -> has(log, "Web", "0")).of(log(1, 40)), "Till"));
	}

	/** There may never be fewer rows in a source than in the other. */
	@Test
	void itIsTriedAgainAfterOtherRowsAreGone() {
		for (List<String> sources : List.of(List.of("Web", "Till"), List.of("Till", "Web"))) {
			Predicate<Log> enough = log -> left(log, sources.get(0)).size() >= left(log, sources.get(1)).size() && has(log, sources.get(1), "2");
			assertEquals(1, left(new SmallestLog(enough).of(log(6, 6)), sources.get(0)).size());
		}
	}

	/** One by one they would be ten thousand questions. */
	@Test
	void manyRowsAreLeftOutAtOnce() {
		List<Log> asked = new ArrayList<>();
		new SmallestLog(log -> asked.add(log) && has(log, "Web", "5000")).of(log(10_000, 1));
		assertTrue(asked.size() < 200, asked.size() + " questions");
	}

	@Test
	void cellsThatDoNotMatterAreEmpty() {
		Table table = Table.of("who,what,where\na,view,here\nb,order,there");
		Log smallest = new SmallestLog(log -> log.tables().get("Web").column("who").contains("b") && log.tables().get("Web").column("where").contains("there")).of(new Log(Map.of("Web", table), UNTIL));
		assertEquals(List.of(List.of("b", "", "there")), smallest.tables().get("Web").rows());
	}

	@Test
	void aLogOfWhichEveryRowMattersStays() {
		assertEquals(4, left(new SmallestLog(log -> has(log, "Web", "0", "1", "2", "3")).of(log(4, 0)), "Web").size());
	}
}
