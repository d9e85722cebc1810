// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.model.results.KpiResult;

/** Who converts, derived by hand. */
class ConversionTest {

	@TempDir
	private Path folder;

	private HandDerived conversion(String steps) {
		return HandDerived.kpi(folder, "formula conversion(" + steps + ") unit % window 28 days").until("2026-03-01");
	}

	/** a orders exactly 24 hours after the view, b a second later: 1 of 2. With the bound excluded 0 of 2. */
	@Test
	void theBoundOfWithinIsIncluded() {
		KpiResult result = conversion("Viewed -> Ordered per customer within 1 day ordered").web("""
				a,,2026-02-10 10:00:00,Viewed
				a,,2026-02-11 10:00:00,Ordered
				b,,2026-02-10 10:00:00,Viewed
				b,,2026-02-11 10:00:01,Ordered
				""").gives(0.5);
		assertEquals(1, result.getNumerator());
		assertEquals(2, result.getDenominator());
	}

	/** The order comes five days after the first view, but two hours after the second: 1 of 1. From the first view only it would be 0. */
	@Test
	void anyFirstStepMayStart() {
		conversion("Viewed -> Ordered per customer within 1 day ordered").web("""
				a,,2026-02-05 10:00:00,Viewed
				a,,2026-02-10 10:00:00,Viewed
				a,,2026-02-10 12:00:00,Ordered
				""").gives(1);
	}

	/** At one time, a views and then orders, b orders and then views: 1 of 2. Strictly later times would give 0, times alone 1. */
	@Test
	void equalTimesKeepTheOrderOfTheData() {
		conversion("Viewed -> Ordered per customer within 1 day ordered").web("""
				a,,2026-02-10 10:00:00,Viewed
				a,,2026-02-10 10:00:00,Ordered
				b,,2026-02-10 10:00:00,Ordered
				b,,2026-02-10 10:00:00,Viewed
				""").gives(0.5);
	}

	/** The time decides, not the place in the file: 1 of 1. */
	@Test
	void rowsMayStandInAnyOrder() {
		conversion("Viewed -> Ordered per customer within 1 day ordered").web("""
				a,,2026-02-10 12:00:00,Ordered
				a,,2026-02-10 10:00:00,Viewed
				""").gives(1);
	}

	/** a leaves between view and order, b does not: 1 of 2. Ordered would be 2 of 2. */
	@Test
	void strictLetsNothingLieBetween() {
		conversion("Viewed -> Ordered per customer within 1 day strict").web("""
				a,,2026-02-10 10:00:00,Viewed
				a,,2026-02-10 11:00:00,Left
				a,,2026-02-10 12:00:00,Ordered
				b,,2026-02-10 10:00:00,Viewed
				b,,2026-02-10 12:00:00,Ordered
				""").gives(0.5);
	}

	/** Between the second view and the order lies nothing; only between the first and the order does the second view: 1 of 1. */
	@Test
	void strictBeginsWithAnyFirstStep() {
		conversion("Viewed -> Ordered per customer within 1 day strict").web("""
				a,,2026-02-10 10:00:00,Viewed
				a,,2026-02-10 11:00:00,Viewed
				a,,2026-02-10 12:00:00,Ordered
				""").gives(1);
	}

	/** A cheap view fails the condition and lies between all the same: 0 of 1. If it did not count as another event it would be 1. */
	@Test
	void strictCountsRowsThatTheConditionLeavesOut() {
		conversion("Viewed where price > 100 EUR -> Ordered per customer within 1 day strict").web("""
				a,,2026-02-10 10:00:00,Viewed,,200
				a,,2026-02-10 11:00:00,Viewed,,5
				a,,2026-02-10 12:00:00,Ordered
				""").gives(0);
	}

	/** a pays at the till between view and order, b after them: 1 of 2. If only the source of the steps counted it would be 2 of 2. */
	@Test
	void strictLooksAtAllSourcesThatShareCustomers() {
		conversion("Viewed -> Ordered per customer within 1 day strict").web("""
				a,,2026-02-10 10:00:00,Viewed
				a,,2026-02-10 12:00:00,Ordered
				b,,2026-02-10 10:00:00,Viewed
				b,,2026-02-10 12:00:00,Ordered
				""").till("a,2026-02-10 11:00:00,Paid\nb,2026-02-10 13:00:00,Paid").gives(0.5);
	}

	/** a orders before the view: any takes it, 1 of 2. b never views and is not in the whole; c only views. Ordered would give 0. */
	@Test
	void anyTakesTheStepsInWhateverOrder() {
		conversion("Viewed -> Ordered per customer within 1 day any").web("""
				a,,2026-02-10 10:00:00,Ordered
				a,,2026-02-10 12:00:00,Viewed
				b,,2026-02-10 12:00:00,Ordered
				c,,2026-02-10 12:00:00,Viewed
				""").gives(0.5);
	}

	/** One dear view serves both steps of any, but not of ordered, where each row is a different one. */
	@Test
	void oneRowMayServeTwoStepsOfAny() {
		String row = "a,,2026-02-10 10:00:00,Viewed,,200";
		conversion("Viewed -> Viewed where price > 100 EUR per customer within 1 day any").web(row).gives(1);
		conversion("Viewed -> Viewed where price > 100 EUR per customer within 1 day ordered").web(row).gives(0);
	}

	/**
	 * The end is 1 March 0:00. a entered exactly 7 days before: judged. b entered a second later and has even ordered: open. So 0 of 1,
	 * and 1 open. With b among the judged it would be 1 of 2.
	 */
	@Test
	void whoEnteredTooLateIsOpenEvenAfterConverting() {
		KpiResult result = conversion("Viewed -> Ordered per customer within 7 days ordered").web("""
				a,,2026-02-22 00:00:00,Viewed
				b,,2026-02-22 00:00:01,Viewed
				b,,2026-02-22 09:00:00,Ordered
				""").gives(0);
		assertEquals(1L, result.getOpen());
		assertEquals(1, result.getDenominator());
	}

	/** a entered early and again late: the first time decides, so a is judged: 0 of 1, nobody open. */
	@Test
	void theFirstEntryDecidesWhoIsOpen() {
		KpiResult result = conversion("Viewed -> Ordered per customer within 7 days ordered").web("""
				a,,2026-02-10 00:00:00,Viewed
				a,,2026-02-27 00:00:00,Viewed
				""").gives(0);
		assertEquals(0L, result.getOpen());
	}

	/** All are open: there is no whole, so no value. Not 0. */
	@Test
	void whereAllAreOpenThereIsNoValue() {
		assertEquals(1L, conversion("Viewed -> Ordered per customer within 7 days ordered").web("a,,2026-02-27 00:00:00,Viewed").givesNothing().getOpen());
	}

	/** a views in one visit and orders in another: per customer 1 of 1, per session 0 of 1. The order's visit has no view and is not in the whole. */
	@Test
	void sessionsAreFollowedOneByOne() {
		String rows = """
				a,s1,2026-02-10 10:00:00,Viewed
				a,s2,2026-02-10 12:00:00,Ordered
				""";
		conversion("Viewed -> Ordered per customer within 1 day ordered").web(rows).gives(1);
		conversion("Viewed -> Ordered per session within 1 day ordered").web(rows).gives(0);
	}

	/** Two sources name one identity: their customers are the same. 1 of 1. */
	@Test
	void customersAreFollowedFromSourceToSource() {
		conversion("Ordered -> Paid per customer within 1 day ordered").web("a,,2026-02-10 10:00:00,Ordered")
				.till("a,2026-02-10 10:00:00,Paid,5").gives(1);
	}

	/** The view lies before the window, so a is not in the whole: 0 customers, no value. With views of all times it would be 1. */
	@Test
	void theFirstStepLiesInTheWindow() {
		conversion("Viewed -> Ordered per customer within 7 days ordered").web("""
				a,,2026-01-31 23:59:59,Viewed
				a,,2026-02-01 10:00:00,Ordered
				""").givesNothing();
	}

	/** 1 of 4. Wilson: centre (0.25 + 3.8415/8) / (1 + 3.8415/4) = 0.37247, half 0.32689. The normal approximation would begin below 0. */
	@Test
	void theIntervalOfAShareIsThatOfWilson() {
		KpiResult result = conversion("Viewed -> Ordered per customer within 1 day ordered").web("""
				a,,2026-02-10 10:00:00,Viewed
				b,,2026-02-10 10:00:00,Viewed
				c,,2026-02-10 10:00:00,Viewed
				d,,2026-02-10 10:00:00,Viewed
				d,,2026-02-10 11:00:00,Ordered
				""").gives(0.25);
		assertEquals(0.04559, result.getLow(), 1e-4);
		assertEquals(0.69936, result.getHigh(), 1e-4);
	}

	/** Views at 8:00 and 11:00, orders at 12:00 and 20:00. Complete first at 12:00, begun as late as possible at 11:00: 1 hour. From the first view it would be 4. */
	@Test
	void theTimeIsThatOfTheChainCompleteFirstBegunAsLateAsPossible() {
		HandDerived.kpi(folder, "formula avg(time(Viewed -> Ordered per customer within 1 day ordered)) unit hours window 28 days").until("2026-03-01").web("""
				a,,2026-02-10 08:00:00,Viewed
				a,,2026-02-10 11:00:00,Viewed
				a,,2026-02-10 12:00:00,Ordered
				a,,2026-02-10 20:00:00,Ordered
				""").gives(1);
	}

	/** Of a: 2 h. b is open and c does not convert: neither has a time. With b's 1 h the mean would be 1.5. */
	@Test
	void onlyWhoIsJudgedAndConvertsHasATime() {
		assertEquals(1L, HandDerived.kpi(folder, "formula avg(time(Viewed -> Ordered per customer within 7 days ordered)) unit hours window 28 days").until("2026-03-01").web("""
				a,,2026-02-10 10:00:00,Viewed
				a,,2026-02-10 12:00:00,Ordered
				b,,2026-02-27 10:00:00,Viewed
				b,,2026-02-27 11:00:00,Ordered
				c,,2026-02-10 10:00:00,Viewed
				""").gives(2).getSample());
	}

	/** a is open. */
	@Test
	void ofTimesItIsSaidHowManyAreOpen() {
		assertEquals(1L, HandDerived.kpi(folder, "formula avg(time(Viewed -> Ordered per customer within 7 days ordered)) unit hours window 28 days")
				.until("2026-03-01").web("a,,2026-02-27 10:00:00,Viewed").givesNothing().getOpen());
	}
}
