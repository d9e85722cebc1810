// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows are used, derived by hand. */
class DataTest {

	@TempDir
	private Path folder;

	private HandDerived measured(String formula) {
		return HandDerived.kpi(folder, "formula " + formula + " window 28 days").until("2026-03-01");
	}

	/** The second row repeats the first; the third has another price, the fourth another visit, the fifth another time: 4. */
	@Test
	void aRowThatWasThereBeforeIsNotUsed() {
		measured("count(Viewed)").web("""
				a,s1,2026-02-10 10:00:00,Viewed,,5
				a,s1,2026-02-10 10:00:00,Viewed,,5
				a,s1,2026-02-10 10:00:00,Viewed,,6
				a,s2,2026-02-10 10:00:00,Viewed,,5
				a,s1,2026-02-10 10:00:01,Viewed,,5
				""").gives(4);
	}

	/** A repetition need not stand next to the first, and the same moment may be written in another way: 2. */
	@Test
	void aRowThatWasThereBeforeIsFoundByWhatItSays() {
		measured("count(Viewed)").web("""
				a,s1,2026-02-10 10:00:00,Viewed,,5
				b,s1,2026-02-10 10:00:00,Viewed,,5
				a,s1,2026-02-10T09:00:00Z,Viewed,,5
				""").gives(2);
	}

	/** Two unknown customers are not the same: 2. */
	@Test
	void rowsOfUnknownCustomersAreNeverTheSame() {
		measured("count(Viewed)").web("""
				,s1,2026-02-10 10:00:00,Viewed,,5
				,s1,2026-02-10 10:00:00,Viewed,,5
				""").gives(2);
	}

	/** No time, no such time, and an event that the model does not name: 1 of 4. */
	@Test
	void rowsWithoutTimeOrOfUnknownEventsAreNotUsed() {
		measured("count(Viewed)").web("""
				a,s1,,Viewed
				a,s1,2026-02-30 10:00:00,Viewed
				a,s1,2026-02-10 10:00:00,Unheard
				a,s1,2026-02-10 10:00:00,Viewed
				""").gives(1);
	}

	/** What is no amount adds nothing, but the order is one: 10 of 2. */
	@Test
	void aValueThatIsNotOfItsTypeIsNotThere() {
		measured("sum(Ordered.total) / count(Ordered)").web("""
				a,,2026-02-10 10:00:00,Ordered,,,10
				b,,2026-02-10 10:00:00,Ordered,,,ten
				""").gives(5);
	}
}
