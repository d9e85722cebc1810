// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.time.Instant;
import java.time.ZoneId;

/** The time in which rows count: from its start, included, to its end, excluded. Start is null if the KPI has no window. */
record Window(Instant start, Instant end, ZoneId zone) {

	boolean holds(Instant moment) {
		return moment != null && !moment.isBefore(start) && moment.isBefore(end);
	}

	boolean holds(Row row) {
		return holds(row.time());
	}
}
