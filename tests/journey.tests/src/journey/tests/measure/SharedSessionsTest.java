// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.model.results.KpiResult;

/**
 * In which groups a session of several customers is, derived by hand from this one: a looks at ten, b at half past and again at eleven, somebody unknown
 * orders at noon. b has once ordered elsewhere.
 */
class SharedSessionsTest {

	private static final String LOG = """
			b,s0,2026-01-05 10:00:00,Ordered,cpc
			a,s1,2026-02-10 10:00:00,Viewed,organic
			b,s1,2026-02-10 10:30:00,Viewed,cpc
			b,s1,2026-02-10 11:00:00,Viewed,cpc
			,s1,2026-02-10 12:00:00,Ordered,cpc
			""";
	private static final String CLIENTS = """
			a,2026-01-01 00:00:00,Nice
			b,2026-01-01 00:00:00,Lyon
			""";

	@TempDir
	private Path folder;

	private Map<String, Double> groups(String formula, double value) {
		KpiResult result = HandDerived.elements(folder, "segment Buyers { where count(Ordered) >= 1 } segment Others { where not count(Ordered) >= 1 } kpi Tested { formula " + formula
				+ " window 28 days by segment, town }").web(LOG).clients(CLIENTS).until("2026-03-01").gives(value);
		Map<String, Double> groups = new TreeMap<>();
		result.getGroups().forEach(group -> groups.put(group.getGroup() == null ? "" : group.getGroup(), group.getValue()));
		return groups;
	}

	/** Not the half hour that b looks, nor nothing, as a does. */
	@Test
	void itLastsAsLongAsItDoesInTheGroupOfEachWhoLooks() {
		assertEquals(Map.of("Buyers", 2.0, "Others", 2.0, "Nice", 2.0, "Lyon", 2.0), groups("avg(stay(Viewed)) unit hours", 2));
	}

	@Test
	void itCountsInTheGroupOfEachWhoLooks() {
		assertEquals(Map.of("Buyers", 1.0, "Others", 1.0, "Nice", 1.0, "Lyon", 1.0), groups("sessions(Viewed)", 1));
	}

	/** All three views are of the session, though two of them at most are of one customer. Who orders is in no segment and of no known town. */
	@Test
	void aConditionAsksAllItsRowsAndItCountsInTheGroupOfEachOfThem() {
		assertEquals(Map.of("Buyers", 1.0, "Others", 1.0, "Nice", 1.0, "Lyon", 1.0, "", 1.0), groups("sessions(where count(Viewed) >= 3)", 1));
	}

	/** The first step is a's; that another orders completes the way. */
	@Test
	void aWayIsInTheGroupOfWhoBeginsIt() {
		assertEquals(Map.of("Others", 1.0, "Nice", 1.0), groups("conversion(Viewed -> Ordered per session within 2 hours ordered) unit %", 1));
	}

	/** The order of the unknown one is that by which the stage is reached. */
	@Test
	void aStageIsReachedInTheGroupOfWhoReachesItFirst() {
		assertEquals(Map.of("", 1.0), groups("reach(Buy.Pay per session)", 1));
	}
}
