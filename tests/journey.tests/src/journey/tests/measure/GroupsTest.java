// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.model.results.GroupResult;
import journey.model.results.KpiResult;

/** What belongs to a channel, derived by hand. */
class GroupsTest {

	@TempDir
	private Path folder;

	private HandDerived measured(String members) {
		return HandDerived.kpi(folder, "formula " + members + " window 28 days by channel").until("2026-03-01");
	}

	private static Map<String, String> groups(KpiResult result) {
		Map<String, String> groups = new TreeMap<>();
		for (GroupResult group : result.getGroups()) {
			groups.put(group.getGroup() == null ? "" : group.getGroup(), group.isBelowMinimum() ? "too few " + group.getValue() + group.getSample() : String.valueOf(group.getValue()));
		}
		return groups;
	}

	/** a is in both groups, though one customer in all. The value of a channel that is not mapped has no group. */
	@Test
	void aCustomerWithRowsInTwoChannelsIsInBoth() {
		assertEquals(Map.of("std.channels.search", "1.0", "std.channels.online_ads", "1.0", "", "1.0"), groups(measured("customers(Viewed)").web("""
				a,,2026-02-10 10:00:00,Viewed,organic
				a,,2026-02-11 10:00:00,Viewed,cpc
				b,,2026-02-11 10:00:00,Viewed,fax
				""").gives(2)));
	}

	/** a comes by search first and orders after an advertisement: a's order is one of search. */
	@Test
	void whoConvertsBelongsToTheChannelOfTheFirstStep() {
		assertEquals(Map.of("std.channels.search", "1.0"), groups(measured("conversion(Viewed -> Ordered per customer within 2 days ordered) unit %").web("""
				a,,2026-02-10 10:00:00,Viewed,organic
				a,,2026-02-11 10:00:00,Viewed,cpc
				a,,2026-02-11 11:00:00,Ordered,cpc
				""").gives(1)));
	}

	/** The first view has no channel, so a belongs to none. */
	@Test
	void whoseFirstStepHasNoChannelIsInNone() {
		assertEquals(Map.of("", "0.0"), groups(measured("conversion(Viewed -> Ordered per customer within 2 days ordered) unit %").web("""
				a,,2026-02-10 10:00:00,Viewed,
				a,,2026-02-11 10:00:00,Viewed,cpc
				""").gives(0)));
	}

	/** The visit has views in two channels, so it is in both, and lasts an hour in both. */
	@Test
	void aVisitWithEventsInTwoChannelsIsInBoth() {
		assertEquals(Map.of("std.channels.search", "1.0", "std.channels.online_ads", "1.0"), groups(measured("avg(stay(Viewed)) unit hours").web("""
				a,s1,2026-02-10 10:00:00,Viewed,organic
				a,s1,2026-02-10 11:00:00,Viewed,cpc
				""").gives(1)));
	}

	/** Two cases are asked for: the group with one is named, without any number. */
	@Test
	void aGroupWithFewerCasesThanTheMinimumHasNoNumber() {
		assertEquals(Map.of("std.channels.search", "15.0", "std.channels.online_ads", "too few nullnull"), groups(HandDerived.kpi(folder,
				"formula avg(Viewed.price) window 28 days minimum 2 by channel").until("2026-03-01").web("""
				a,,2026-02-10 10:00:00,Viewed,organic,10
				b,,2026-02-10 10:00:00,Viewed,organic,20
				c,,2026-02-11 10:00:00,Viewed,cpc,7
				""").gives(37 / 3.0)));
	}
}
