// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who is active, lost, gained and acquired, derived by hand. The window is February: from 1 February to 1 March. Active at its start
 * is who orders in January, at its end who orders in February.
 */
class StocksTest {

	/** a orders in January only, b in both months, c in February only, d in December and February. */
	private static final String ORDERS = """
			a,,2026-01-10 10:00:00,Ordered,,,10
			b,,2026-01-11 10:00:00,Ordered,,,20
			b,,2026-02-11 10:00:00,Ordered,,,25
			c,,2026-02-12 10:00:00,Ordered,,,40
			d,,2025-12-12 10:00:00,Ordered,,,1
			d,,2026-02-12 10:00:00,Ordered,,,80
			""";

	@TempDir
	private Path folder;

	private HandDerived measured(String formula) {
		return HandDerived.kpi(folder, "formula " + formula + " window 1 month").until("2026-03-01");
	}

	/** At the start a and b, at the end b, c and d. */
	@Test
	void whoIsActiveDependsOnTheEdge() {
		measured("active(Ordered within 1 month at start)").web(ORDERS).gives(2);
		measured("active(Ordered within 1 month at end)").web(ORDERS).gives(3);
	}

	/** Only a. The difference of the stocks, 2 - 3, would be -1. */
	@Test
	void lostIsWhoWasActiveAndIsNoMore() {
		measured("lost(Ordered within 1 month)").web(ORDERS).gives(1);
	}

	/** c, and d who is back: 2. */
	@Test
	void gainedIsWhoIsNewOrBack() {
		measured("gained(Ordered within 1 month)").web(ORDERS).gives(2);
	}

	/** Only c: d had an order in December. */
	@Test
	void acquiredIsWhoseFirstOfAllLiesInTheWindow() {
		measured("acquired(Ordered)").web(ORDERS).gives(1);
	}

	/** With a condition the first such order counts: d's of 80 is the first above 30, and c's of 40. 2. */
	@Test
	void acquiredLooksAtEventsThatFitTheCondition() {
		measured("acquired(Ordered where total > 30 EUR)").web(ORDERS).gives(2);
	}

	/** At the start 10 + 20; at the end 25 + 40 + 80; lost a's 10; gained 40 + 80. */
	@Test
	void stocksOfAPropertyAreSumsOfLatestValues() {
		measured("active(Ordered.total within 1 month at start)").web(ORDERS).gives(30);
		measured("active(Ordered.total within 1 month at end)").web(ORDERS).gives(145);
		measured("lost(Ordered.total within 1 month)").web(ORDERS).gives(10);
		measured("gained(Ordered.total within 1 month)").web(ORDERS).gives(120);
	}

	/** a's last order has no total, so the latest value is that of the one before: 10. As 0, or by the last row, it would be 0; summed, 15. */
	@Test
	void theLatestValueIsThatOfTheLatestRowThatHasOne() {
		measured("active(Ordered.total within 1 month at end)").web("""
				a,,2026-02-10 10:00:00,Ordered,,,5
				a,,2026-02-11 10:00:00,Ordered,,,10
				a,,2026-02-12 10:00:00,Ordered,,,
				""").gives(10);
	}

	/** The span [1 February 0:00, 1 March 0:00) holds its beginning and not the edge: a. With both 2, with 30.4 days 2. */
	@Test
	void theSpanOfAStockGoesByTheCalendar() {
		measured("active(Ordered within 1 month at end)").web("""
				a,,2026-02-01 00:00:00,Ordered
				b,,2026-03-01 00:00:00,Ordered
				c,,2026-01-31 00:00:00,Ordered
				""").gives(1);
	}

	/** 1 - 1/2 = 0.5 are kept. (3 - 2) / 2 would mix in those who are new. */
	@Test
	void retentionIsOneLessTheShareOfTheLost() {
		HandDerived.kpi(folder, "formula 1 - lost(Ordered within 1 month) / active(Ordered within 1 month at start) unit % window 1 month")
				.until("2026-03-01").web(ORDERS).gives(0.5);
	}

	/** Nobody was active at the start: no share. */
	@Test
	void whereNobodyWasActiveThereIsNoRetention() {
		HandDerived.kpi(folder, "formula 1 - lost(Ordered within 1 month) / active(Ordered within 1 month at start) unit % window 1 month")
				.until("2026-03-01").web("c,,2026-02-12 10:00:00,Ordered,,,40").givesNothing();
	}

	/** a was active at the start, by an order without total, so a is not gained: 0. */
	@Test
	void aRowWithoutValueMakesActiveToo() {
		measured("gained(Ordered.total within 1 month)").web("""
				a,,2026-01-10 10:00:00,Ordered,,,
				a,,2026-02-10 10:00:00,Ordered,,,5
				""").gives(0);
	}
}
