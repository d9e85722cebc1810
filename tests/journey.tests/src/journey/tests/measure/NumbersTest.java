// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.model.results.KpiResult;

/** Counts, sums and means, derived by hand. */
class NumbersTest {

	private static final String PRICES = """
			a,,2026-02-10 10:00:00,Viewed,,1
			b,,2026-02-10 10:00:00,Viewed,,2
			c,,2026-02-10 10:00:00,Viewed,,4
			d,,2026-02-10 10:00:00,Viewed,,10
			e,,2026-02-10 10:00:00,Viewed,,
			""";

	@TempDir
	private Path folder;

	private HandDerived measured(String formula) {
		return HandDerived.kpi(folder, "formula " + formula + " window 28 days").until("2026-03-01");
	}

	/** Of 1, 2, 4 and 10: between 2 and 4, 3. The lower one would be 2. */
	@Test
	void theMedianLiesBetweenTheTwoInTheMiddle() {
		measured("median(Viewed.price)").web(PRICES).gives(3);
	}

	/** Type 7: place 3 x 0.9 = 2.7, so 4 + 0.7 x 6 = 8.2. Type 6 would be 10, the nearest rank 10. */
	@Test
	void percentilesAreInterpolatedAsType7() {
		measured("percentile(Viewed.price, 90)").web(PRICES).gives(8.2);
	}

	/** 17 / 4 = 4.25; with the empty one as 0 it would be 3.4. */
	@Test
	void aMeanLeavesOutWhatIsNotThere() {
		assertEquals(4L, measured("avg(Viewed.price)").web(PRICES).gives(4.25).getSample());
	}

	/** 1 and 10; an empty cell is not 0. */
	@Test
	void extremesLeaveOutWhatIsNotThere() {
		measured("min(Viewed.price)").web(PRICES).gives(1);
		measured("max(Viewed.price)").web(PRICES).gives(10);
	}

	/** Nothing happens in the window: counts and sums are 0, a mean has no value, and neither has a quotient. */
	@Test
	void whereNothingHappensCountsAreZeroAndMeansAreNothing() {
		String before = "a,,2026-01-10 10:00:00,Viewed,,1";
		measured("count(Viewed)").web(before).gives(0);
		measured("sum(Viewed.price)").web(before).gives(0);
		measured("avg(Viewed.price)").web(before).givesNothing();
		measured("max(Viewed.price)").web(before).givesNothing();
		measured("sum(Ordered.total) / count(Viewed)").web(before).givesNothing();
		measured("repeat(Ordered)").web(before).givesNothing();
	}

	/** 90 / 3 = 30. The mean of the means of the two days, 15 and 60, would be 37.5. */
	@Test
	void aQuotientKeepsWhatIsAboveAndBelowTheStroke() {
		KpiResult result = measured("sum(Ordered.total) / count(Ordered)").web("""
				a,,2026-02-10 10:00:00,Ordered,,,10
				b,,2026-02-10 11:00:00,Ordered,,,20
				c,,2026-02-11 10:00:00,Ordered,,,60
				""").gives(30);
		assertEquals(90, result.getNumerator());
		assertEquals(3, result.getDenominator());
	}

	/** 2 + 3 x 4 - 10 / 5 = 12, and -(2 - 6) = 4. From left to right it would be 2. */
	@Test
	void productsBindTighterThanSums() {
		String two = "a,,2026-02-10 10:00:00,Viewed,,1\nb,,2026-02-10 10:00:00,Viewed,,1";
		measured("count(Viewed) + 3 * 4 - 10 / 5").web(two).gives(12);
		measured("-(count(Viewed) - 6)").web(two).gives(4);
	}

	/** a views twice, b once, somebody unknown once: 4 records, 2 customers. */
	@Test
	void customersCountOnceAndUnknownOnesNotAtAll() {
		String rows = """
				a,s1,2026-02-10 10:00:00,Viewed
				a,s1,2026-02-10 11:00:00,Viewed
				b,,2026-02-10 11:00:00,Viewed
				,s1,2026-02-10 12:00:00,Viewed
				""";
		measured("count(Viewed)").web(rows).gives(4);
		measured("customers(Viewed)").web(rows).gives(2);
		measured("sessions(Viewed)").web(rows).gives(1);
	}

	/** 10 fits exactly, 10.01 and the empty one do not; 5 does: 2. */
	@Test
	void conditionsDoNotHoldForWhatIsNotThere() {
		measured("count(Viewed where price <= 10 EUR)").web("""
				a,,2026-02-10 10:00:00,Viewed,,10
				b,,2026-02-10 10:00:00,Viewed,,10.01
				c,,2026-02-10 10:00:00,Viewed,,
				d,,2026-02-10 10:00:00,Viewed,,5
				""").gives(2);
	}

	/** 4% written as 0.04 and as 4% is the same, and 90 seconds are 00:01:30. 2 and 2. */
	@Test
	void sharesAndDurationsAreReadInBothForms() {
		String rows = """
				a,,2026-02-10 10:00:00,Viewed,,,,,90,0.04
				b,,2026-02-10 10:00:00,Viewed,,,,,00:01:30,4%
				c,,2026-02-10 10:00:00,Viewed,,,,,89,3%
				""";
		measured("count(Viewed where rebate >= 4%)").web(rows).gives(2);
		measured("count(Viewed where seen >= 90 s)").web(rows).gives(2);
	}

	/** "or" binds looser than "and": fresh and (dear and not dear) is nobody, or cheap: 1. */
	@Test
	void andBindsTighterThanOr() {
		measured("count(Viewed where price < 3 EUR or fresh and price > 20 EUR)").web("""
				a,,2026-02-10 10:00:00,Viewed,,2,,false
				b,,2026-02-10 10:00:00,Viewed,,30,,false
				c,,2026-02-10 10:00:00,Viewed,,10,,true
				""").gives(1);
	}

	/** a orders exactly a day later (bound included: not counted), b a second too late, c before: 2. With the bound excluded 3. */
	@Test
	void withoutIncludesItsBound() {
		measured("count(Viewed without Ordered within 1 day)").web("""
				a,,2026-02-10 10:00:00,Viewed
				a,,2026-02-11 10:00:00,Ordered
				b,,2026-02-10 10:00:00,Viewed
				b,,2026-02-11 10:00:01,Ordered
				c,,2026-02-10 10:00:00,Viewed
				c,,2026-02-10 09:59:59,Ordered
				""").gives(2);
	}

	/** The order at the same time stands later in the data: it follows. 0. */
	@Test
	void withoutKeepsTheOrderOfEqualTimes() {
		measured("count(Viewed without Ordered within 1 day)").web("""
				a,,2026-02-10 10:00:00,Viewed
				a,,2026-02-10 10:00:00,Ordered
				""").gives(0);
	}

	/** Two views of one visit: the first is followed by the second, the last by none. 1. */
	@Test
	void anEventMayBeFollowedByOneOfItsOwn() {
		measured("count(Viewed without Viewed within 1 day)").web("""
				a,,2026-02-10 10:00:00,Viewed
				a,,2026-02-10 11:00:00,Viewed
				""").gives(1);
	}

	/** At one time, the order stands in the source that the model names first: the payment follows it, in whatever line it stands. 1, the order of b. */
	@Test
	void ofEqualTimesTheSourceThatStandsFirstComesFirst() {
		measured("count(Ordered without Paid within 1 day)").web("""
				b,,2026-02-10 10:00:00,Ordered
				c,,2026-02-10 10:00:00,Left
				c,,2026-02-10 11:00:00,Left
				a,,2026-02-10 10:00:00,Ordered
				""").till("""
				c,2026-02-10 10:00:00,Paid
				a,2026-02-10 10:00:00,Paid
				""").gives(1);
	}

	/** The order lies after the window and is not known: 1. */
	@Test
	void withoutDoesNotLookBehindTheWindow() {
		measured("count(Viewed without Ordered within 7 days)").web("""
				a,,2026-02-28 10:00:00,Viewed
				a,,2026-03-01 10:00:00,Ordered
				""").gives(1);
	}

	@Test
	void withoutCountsRowsWithoutCustomer() {
		measured("count(Viewed without Ordered within 1 day)").web(",,2026-02-10 10:00:00,Viewed").gives(1);
	}

	/** Of two with the same time, the later one in the data: 7. */
	@Test
	void theLatestIsTheLaterOneInTheDataAmongEqualTimes() {
		measured("latest(Spending.cost)").ads("""
				2026-02-10 00:00:00,9
				2026-02-11 00:00:00,5
				2026-02-11 00:00:00,7
				""").gives(7);
	}

	/** docs/kpi-functions.md: "the last record before the end of the window"; it does not ask for one in the window. */
	@Test
	void theLatestMayLieBeforeTheWindow() {
		measured("latest(Spending.cost)").ads("2026-01-10 00:00:00,9").gives(9);
	}

	/** a orders twice, b once, an unknown one twice: 1 of 2. */
	@Test
	void whoOrdersTwiceRepeats() {
		KpiResult result = measured("repeat(Ordered)").web("""
				a,,2026-02-10 10:00:00,Ordered
				a,,2026-02-11 10:00:00,Ordered
				b,,2026-02-11 10:00:00,Ordered
				,,2026-02-11 10:00:00,Ordered
				,,2026-02-12 10:00:00,Ordered
				""").gives(0.5);
		assertEquals(2, result.getDenominator());
	}

	/** The visit s1 lasts from 10:00 to its last event of whatever kind, 30 minutes; s2 has one event: 0. Mean 15. Of views alone it would be 0. */
	@Test
	void aVisitLastsToItsLastEventOfWhateverKind() {
		HandDerived.kpi(folder, "formula avg(stay(Viewed)) unit minutes window 28 days").until("2026-03-01").web("""
				a,s1,2026-02-10 10:00:00,Viewed
				a,s1,2026-02-10 10:30:00,Left
				b,s2,2026-02-10 10:00:00,Viewed
				b,s3,2026-02-10 10:00:00,Ordered
				""").gives(15);
	}

	/** a orders on the 10th and the 14th, with a view in between and one later: 4 days; b once: 0. Mean 2. */
	@Test
	void aLifeGoesFromTheFirstToTheLastSuchEvent() {
		HandDerived.kpi(folder, "formula avg(lifespan(Ordered)) unit days window 28 days").until("2026-03-01").web("""
				a,,2026-02-10 10:00:00,Ordered
				a,,2026-02-14 10:00:00,Ordered
				a,,2026-02-16 10:00:00,Viewed
				b,,2026-02-10 10:00:00,Ordered
				""").gives(2);
	}

	/** 30 EUR / 2 orders = 15, with the property and the event given to a template by name. */
	@Test
	void aTemplateIsFilledIn() {
		HandDerived.elements(folder, """
				template each(spend : property, result : event) { formula sum(spend) / count(result) window 28 days }
				kpi Tested from each(result: Ordered, spend: Spending.cost) { }
				""").until("2026-03-01").ads("2026-02-10 00:00:00,30").web("""
				a,,2026-02-10 10:00:00,Ordered
				b,,2026-02-10 10:00:00,Ordered
				""").gives(15);
	}
}
