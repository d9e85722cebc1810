// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.model.results.KpiResult;

/** In which time rows count, derived by hand. */
class WindowTest {

	@TempDir
	private Path folder;

	/** The window is [10 February 0:00, 12 February 0:00): its first moment is in it, its end is not. 2. With both bounds it would be 3, with none 1. */
	@Test
	void theWindowHoldsItsStartAndNotItsEnd() {
		HandDerived.kpi(folder, "formula count(Viewed) window 2 days").until("2026-02-12").web("""
				a,,2026-02-09 23:59:59,Viewed
				b,,2026-02-10 00:00:00,Viewed
				c,,2026-02-11 23:59:59,Viewed
				d,,2026-02-12 00:00:00,Viewed
				""").gives(2);
	}

	/**
	 * The clocks go forward on 29 March, so the day before 30 March 0:00 begins 23 hours earlier, at 29 March 0:00 (28 March 23:00 UTC).
	 * The row of 28 March 23:30 is outside: 1. A day of 24 hours would take it too: 2.
	 */
	@Test
	void aDayHas23HoursWhenTheClocksGoForward() {
		KpiResult result = HandDerived.kpi(folder, "formula count(Viewed) window 1 day").until("2026-03-30").web("""
				a,,2026-03-28 23:30:00,Viewed
				b,,2026-03-29 00:30:00,Viewed
				""").gives(1);
		assertEquals(Instant.parse("2026-03-28T23:00:00Z"), result.getFrom().toInstant());
	}

	/** The clocks go back on 25 October: the day has 25 hours, and its first half hour belongs to it. 1; with 24 hours 0. */
	@Test
	void aDayHas25HoursWhenTheClocksGoBack() {
		HandDerived.kpi(folder, "formula count(Viewed) window 1 day").until("2026-10-26").web("a,,2026-10-25 00:30:00,Viewed").gives(1);
	}

	/** Hours go by the clock: 24 hours before 30 March 0:00 it was 28 March 23:00. 2. */
	@Test
	void hoursGoByTheClock() {
		HandDerived.kpi(folder, "formula count(Viewed) window 24 hours").until("2026-03-30").web("""
				a,,2026-03-28 23:30:00,Viewed
				b,,2026-03-29 00:30:00,Viewed
				""").gives(2);
	}

	/** From noon on 28 March to 13:00 on 29 March the clock says 25 hours, but 24 have gone: within 1 day. By the calendar it would be too late. */
	@Test
	void withinGoesByTheClock() {
		HandDerived.kpi(folder, "formula conversion(Viewed -> Ordered per customer within 1 day ordered) unit % window 14 days").until("2026-04-05").web("""
				a,,2026-03-28 12:00:00,Viewed
				a,,2026-03-29 13:00:00,Ordered
				""").gives(1);
	}

	/** A month within a formula has 730.485 hours, 30 days 10:29:06: the order 30 days 10 hours after the view is within, that 11 hours after is not. 1 of 2. */
	@Test
	void aMonthWithinAFormulaIsTheTwelfthPartOfAYear() {
		HandDerived.kpi(folder, "formula conversion(Viewed -> Ordered per customer within 1 month ordered) unit % window 1 year").until("2026-09-01").web("""
				a,,2026-05-01 00:00:00,Viewed
				a,,2026-05-31 10:00:00,Ordered
				b,,2026-05-01 00:00:00,Viewed
				b,,2026-05-31 11:00:00,Ordered
				""").gives(0.5);
	}

	/** One month before 31 March is 28 February: the row of 1 March 0:00 is in, that of 27 February is not. 1. With 31 days it would be the same, with 730 hours 0. */
	@Test
	void aMonthGoesToTheLastDayOfAShorterOne() {
		HandDerived.kpi(folder, "formula count(Viewed) window 1 month").until("2026-03-31").web("""
				a,,2026-02-27 23:00:00,Viewed
				b,,2026-02-28 00:00:00,Viewed
				""").gives(1);
	}

	/** The data end on Wednesday 11 February, so the last whole week ends on Monday the 9th: one row, that of Sunday. From Sunday on it would be none. */
	@Test
	void weeksBeginOnMonday() {
		KpiResult result = HandDerived.kpi(folder, "formula count(Viewed) window 1 week every week").web("""
				a,,2026-02-08 12:00:00,Viewed
				b,,2026-02-09 00:00:00,Viewed
				c,,2026-02-11 12:00:00,Viewed
				""").gives(1);
		assertEquals(Instant.parse("2026-02-08T23:00:00Z"), result.getUntil().toInstant());
	}

	/** The last row is the first moment of 1 March, so February is covered; the row itself is not in it. 1. */
	@Test
	void theEndIsTheLatestBeginningThatIsNotAfterTheLastRow() {
		HandDerived.kpi(folder, "formula count(Viewed) window 1 month every month").web("""
				a,,2026-02-01 00:00:00,Viewed
				b,,2026-03-01 00:00:00,Viewed
				""").gives(1);
	}

	/** Quarters begin in January, April, July, October: the last whole one ends on 1 April. 1, the row of March. */
	@Test
	void quartersBeginInJanuaryAprilJulyOctober() {
		HandDerived.kpi(folder, "formula count(Viewed) window 3 months every quarter").web("""
				a,,2026-03-31 12:00:00,Viewed
				b,,2026-06-30 12:00:00,Viewed
				""").gives(1);
	}

	/** The web goes to 12 February, the spending to the 10th: the window ends on the 10th. 8 EUR / 1 view = 8. By the web it would be 8 EUR / 2 = 4. */
	@Test
	void theSourceWhoseDataEndFirstDecides() {
		HandDerived.kpi(folder, "formula sum(Spending.cost) / count(Viewed) window 7 days every day").web("""
				a,,2026-02-08 12:00:00,Viewed
				b,,2026-02-10 12:00:00,Viewed
				c,,2026-02-12 12:00:00,Viewed
				""").ads("""
				2026-02-08 00:00:00,8
				2026-02-10 06:00:00,16
				""").gives(8);
	}

	/** 23:30 UTC is 0:30 of the next day in Paris: outside of 10 February. 10 February 0:30 in Paris is in it. 1; if both were of one zone, 2 or 0. */
	@Test
	void timesWithoutOffsetAreInTheZoneOfTheSource() {
		HandDerived.kpi(folder, "formula count(Viewed) window 1 day").until("2026-02-11").web("""
				a,,2026-02-10 23:30:00Z,Viewed
				b,,2026-02-10 00:30:00,Viewed
				""").gives(1);
	}

	/** Window [10th, 12th): 20 / 1. Before it [8th, 10th): 15 / 3 = 5. 20 - 5 = 15. With the window a day earlier, [9th, 11th), it would be other. */
	@Test
	void previousEndsWhereTheWindowBegins() {
		HandDerived.elements(folder, """
				kpi Basket { formula sum(Ordered.total) / count(Ordered) window 2 days every day }
				kpi Tested { formula Basket - previous(Basket) window 2 days every day }
				""").until("2026-02-12").web("""
				a,,2026-02-08 10:00:00,Ordered,,,3
				a,,2026-02-09 10:00:00,Ordered,,,4
				a,,2026-02-09 11:00:00,Ordered,,,8
				a,,2026-02-11 10:00:00,Ordered,,,20
				""").gives(15);
	}

	/** The KPI that is named has one day, this one has seven: of the one day 1, of the seven 3. 3 - 1 = 2. In the window of the other it would be 0. */
	@Test
	void aKpiThatIsNamedHasItsOwnWindow() {
		HandDerived.elements(folder, """
				kpi OfADay { formula count(Viewed) window 1 day }
				kpi Tested { formula count(Viewed) - OfADay window 7 days }
				""").until("2026-02-12").web("""
				a,,2026-02-08 10:00:00,Viewed
				b,,2026-02-09 10:00:00,Viewed
				c,,2026-02-11 10:00:00,Viewed
				""").gives(2);
	}

	/** As in docs/language.md, where the KPI Growth has no window: (20 - 5) / 5 = 3. */
	@Test
	void aKpiOfKpisNeedsNoWindow() {
		HandDerived.elements(folder, """
				kpi Basket { formula sum(Ordered.total) / count(Ordered) window 2 days every day }
				kpi Tested { formula (Basket - previous(Basket)) / previous(Basket) unit % }
				""").until("2026-02-12").web("""
				a,,2026-02-09 10:00:00,Ordered,,,5
				a,,2026-02-11 10:00:00,Ordered,,,20
				""").gives(3);
	}

	/** The window of 28 to 30 March, with 23 and 24 hours: 2 rows in 47 hours. Of 48 hours it would be less. */
	@Test
	void thePeriodIsAsLongAsTheWindow() {
		HandDerived.kpi(folder, "formula count(Viewed) / period() window 2 days").until("2026-03-30").web("""
				a,,2026-03-28 10:00:00,Viewed
				b,,2026-03-29 10:00:00,Viewed
				""").gives(2 / (47 * 3600.0));
	}
}
