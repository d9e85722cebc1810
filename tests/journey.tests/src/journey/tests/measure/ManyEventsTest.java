// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.model.queries.WorkspaceIndex;
import journey.tests.measure.oracle.Table;
import journey.tests.support.JourneyText;

/** A source with hundreds of events is read in about the time of one with a few. */
class ManyEventsTest {

	private static final int EVENTS = 300;
	/** It takes less than two; with a statement that grows with the square of the events it took minutes, and all memory. */
	private static final Duration LONG = Duration.ofSeconds(30);

	@TempDir
	private Path folder;

	private Measured measured(String price) {
		String events = IntStream.range(0, EVENTS).mapToObj(i -> "event E" + i + " from Web { has price : money(EUR) as \"" + price.formatted(i) + "\" has screen : one of \"phone\", \"desktop\" }").collect(Collectors.joining("\n"));
		WorkspaceIndex index = JourneyText.check("source Web is analytics { customer \"user\" time \"at\" name \"event\" } " + events + " kpi Sum { formula sum(E7.price) + sum(E8.price) window 7 days }").index();
		List<String> columns = new ArrayList<>(List.of("user", "at", "event", "screen"));
		IntStream.range(0, EVENTS).mapToObj(price::formatted).distinct().forEach(columns::add);
		List<List<String>> rows = IntStream.range(0, EVENTS).mapToObj(i -> columns.stream().map(column -> switch (column) {
			case "user" -> "a";
			case "at" -> "2026-02-10 10:00:00";
			case "event" -> "E" + i;
			case "screen" -> "phone";
			default -> column.equals(price.formatted(i)) ? String.valueOf(i) : "";
		}).toList()).toList();
		return Measured.of(index, Map.of("Web", new Table(columns, rows)), Optional.of(LocalDate.parse("2026-02-12")), 0, folder);
	}

	/** 7 + 8. */
	@Test
	void theirPropertiesMayStandInOneColumn() {
		assertEquals(15, assertTimeout(LONG, () -> measured("price")).product("Sum").getValue());
	}

	@Test
	void theirPropertiesMayStandInAColumnEach() {
		assertEquals(15, assertTimeout(LONG, () -> measured("price%d")).product("Sum").getValue());
	}
}
