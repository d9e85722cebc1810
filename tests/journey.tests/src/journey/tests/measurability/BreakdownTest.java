// SPDX-License-Identifier: EPL-2.0
package journey.tests.measurability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.model.journey.Kpi;
import journey.model.measurability.Measurability;
import journey.model.measurability.SmallestSet;
import journey.model.queries.WorkspaceIndex;
import journey.tests.support.JourneyText;

/** A KPI is proved only if it can be broken down by what it says. */
class BreakdownTest {

	/** What a machine with other work may take besides, in milliseconds. */
	private static final long SLACK = 500;

	private static final String MODEL = """
			source Web is analytics { customer "user" identity Visitor time "at" channel "medium" }
			source Till is crm { customer "card" identity Visitor time "paid" }
			source Club is crm { customer "member" time "since" }
			source Ads is ads { time "day" channel "place" }
			source Desk is survey { customer "user" identity Visitor time "answered" }
			event Seen from Web { has brand : text has price : money(EUR) has tags : list of text has size : group { has width : number } }
			event Paid from Till { has total : money(EUR) }
			fact Spend from Ads { has cost : money(EUR) has brand : text }
			fact Rent from Till { has cost : money(EUR) }
			profile Card from Till { has loyal : boolean has town : text }
			profile Member from Club { has level : text }
			survey Poll is nps from Desk { after Seen answer "score" }
			segment Loyal { where loyal }
			journey Buy { stage Look { touchpoint Page { tracked by Seen } } }
			kpi Views { window 7 days every week formula count(Seen) }
			kpi Tested { window 7 days every week %s }
			""";

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			formula count(Seen) by brand                   | proved
			formula count(Seen) by channel                 | proved
			formula count(Seen) by segment                 | proved
			formula count(Seen) by town                    | proved
			formula Views / 2 by brand, channel, town      | proved
			formula reach(Buy.Look) by segment, brand      | proved
			formula nps(Poll) by brand, segment            | proved
			formula nps(Poll) by channel                   | proved
			formula sum(Spend.cost) by brand, channel      | proved
			formula sum(Spend.cost) / count(Seen) by brand | proved
			formula count(Paid) by channel                 | CHANNEL at Till for by channel: channel "channel"
			formula sum(Rent.cost) by channel              | CHANNEL at Till for by channel: channel "channel"
			formula sum(Rent.cost) / count(Seen) by brand  | PROPERTY at Rent for by brand: has brand : text
			formula count(Seen) / count(Paid) by brand     | PROPERTY at Paid for by brand: has brand : text
			formula Views / count(Paid) by brand           | PROPERTY at Paid for by brand: has brand : text
			formula conversion(Seen -> Paid per customer within 1 day ordered) by brand | proved
			formula conversion(Paid -> Seen per customer within 1 day ordered) by brand | PROPERTY at Paid for by brand: has brand : text
			formula avg(time(Seen -> Paid per customer within 1 day ordered)) by brand  | proved
			formula count(Seen without Paid within 1 day) by brand | proved
			formula customers(where count(Seen) > 1 and count(Paid) > 1) by brand | PROPERTY at Paid for by brand: has brand : text
			formula count(Seen) by level                   | IDENTITY at Club for by level: identity Visitor
			formula Views * 2 by level                     | IDENTITY at Club for by level: identity Visitor
			formula sum(Spend.cost) by segment             | SOUND_FORMULA at Tested for by segment: Fact “Spend” knows no customers: it cannot be broken down by “segment”, only by its own properties or by channel
			formula sum(Spend.cost) by town                | SOUND_FORMULA at Tested for by town: Fact “Spend” knows no customers: it cannot be broken down by “town”, only by its own properties or by channel
			formula count(Seen) by price                   | SOUND_FORMULA at Tested for by price: The values of “price” hardly ever come twice, or are many at once: break down by a text, a number, a date or yes or no
			formula count(Seen) by tags                    | SOUND_FORMULA at Tested for by tags: The values of “tags” hardly ever come twice, or are many at once: break down by a text, a number, a date or yes or no
			formula count(Seen) by size                    | SOUND_FORMULA at Tested for by size: The values of “size” hardly ever come twice, or are many at once: break down by a text, a number, a date or yes or no
			formula coverage(Buy) by channel               | SOUND_FORMULA at Tested for by channel: The formula tells of the model itself: there is nothing that could be broken down by “channel”
			formula count(Seen) by colour                  | SOUND_FORMULA at Tested for by colour: No event or fact of the formula has a property “colour”: use one of theirs, or channel or segment
			""")
	void aBreakdownNeedsWhatTellsTheGroups(String kpi, String verdict) {
		assertEquals(verdict, Verdicts.of(MODEL.formatted(kpi), "Tested"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			formula count(Seen) by segment | segment Loyal { where loyal }  | SEGMENT at Tested for by segment: segment X { where X }
			formula count(Seen) by segment | customer "card" identity Visitor | CUSTOMER at Till for by segment: customer "customer_id"
			formula count(Seen) by town    | customer "user" identity Visitor time "at" | CUSTOMER at Web for by town: customer "customer_id"
			formula nps(Poll) by brand     | customer "user" identity Visitor time "answered" | CUSTOMER at Desk for by brand: customer "customer_id"
			formula count(Seen) by segment | is crm { customer "card" identity Visitor | CUSTOMER at Till for by segment: customer "customer_id"
			""")
	void whatIsMissingForItIsTold(String kpi, String statement, String verdict) {
		String time = statement.contains(" time ") ? statement.substring(statement.indexOf("time ")) : "";
		String rest = statement.startsWith("is crm") ? "is crm {" : time;
		assertEquals(verdict, Verdicts.of(MODEL.formatted(kpi).replace(statement, rest), "Tested"));
	}

	@Test
	void aMistakeInABreakdownIsOneFinding() {
		for (String dimension : List.of("price", "colour", "tags")) {
			JourneyText.Checked checked = JourneyText.check(MODEL.formatted("formula count(Seen) by " + dimension));
			assertEquals(List.of("KPI-521"), checked.codes().stream().filter(code -> code.matches("KPI-521|DAT-602")).toList());
		}
	}

	@Test
	void whatIsMissingForABreakdownIsOneFindingAtThePlaceOfTheBreakdown() {
		JourneyText.Checked checked = JourneyText.check(MODEL.formatted("formula count(Paid)\n by channel"));
		assertEquals(List.of("DAT-602 17:5+7"), checked.summary().stream().filter(code -> code.matches("(KPI-521|DAT-602).*")).toList());
	}

	@Test
	void aLongChainOfKpisIsFollowedOnce() {
		long once = measured(1_000);
		long fourTimes = measured(4_000);
		assertTrue(fourTimes < 10 * once + SLACK, () -> "1,000 KPIs take " + once + " ms, 4,000 take " + fourTimes + " ms");
	}

	/** How many milliseconds the proofs of a chain of broken down KPIs take, at best of three. */
	private static long measured(int length) {
		StringBuilder chain = new StringBuilder(MODEL.formatted("formula Views by brand, channel, segment, town"));
		for (int i = 0; i < length; i++) {
			chain.append("kpi K").append(i).append(" { window 7 days formula ").append(i == 0 ? "Views" : "K" + (i - 1)).append(" * 2 by brand, channel, segment, town }\n");
		}
		long best = Long.MAX_VALUE;
		WorkspaceIndex parsed = JourneyText.check(chain.toString()).index();
		for (int i = 0; i < 3; i++) {
			WorkspaceIndex index = WorkspaceIndex.of(parsed.files());
			long start = System.nanoTime();
			Kpi last = index.elements(Kpi.class).getLast();
			assertTrue(Measurability.of(index).of(last).isProved());
			best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
		}
		return best;
	}

	@Test
	void theSmallestSetHasTheProfilesAndPropertiesOfSegments() {
		SmallestSet set = SmallestSet.of(JourneyText.check(MODEL.formatted("formula count(Seen where brand = \"x\") by segment")).index());
		assertEquals("Seen", Verdicts.names(set.events()));
		assertEquals("Card", Verdicts.names(set.profiles()));
		assertEquals("brand loyal", Verdicts.names(set.properties()));
	}
}
