// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.sql.SQLException;

import journey.measure.engine.Engine;
import journey.model.journey.Source;

/**
 * Finds the rows that are there twice: another before it has the same id or, in sources without ids, the same customer, event, time and values.
 * Rows of events and surveys without a customer then never are: two unknown customers are not the same. The few rows that may be twice are
 * known before they are put in order: nearly all are there once.
 */
final class DuplicateRows {

	private DuplicateRows() {
	}

	/** @param isOfCustomers which rows are of events and surveys */
	static void mark(Engine engine, Source source, String raw, String isOfCustomers) throws SQLException {
		boolean byId = source.getIdField() != null;
		String isSaid = byId ? "id IS NOT NULL" : "NOT (customer IS NULL AND " + isOfCustomers + ")";
		String known = "record >= 0 AND NOT " + StagedIssue.EARLIER.column() + " AND " + isSaid;
		String same = byId ? "fingerprint, record, id" : "fingerprint, record, customer, ts";
		String candidates = raw + "_candidates";
		engine.execute("CREATE TEMP TABLE " + candidates + " AS SELECT fingerprint FROM " + raw + " WHERE " + known + " GROUP BY fingerprint HAVING count(*) > 1");
		engine.execute("UPDATE " + raw + " SET duplicate = true WHERE rowid IN (SELECT r FROM (SELECT rowid AS r, row_number() OVER (PARTITION BY " + same
				+ " ORDER BY " + StagedIssue.BAD_TIME.column() + " OR " + StagedIssue.FUTURE.column() + ", rowid) AS n FROM " + raw + " WHERE " + known
				+ " AND fingerprint IN (SELECT fingerprint FROM " + candidates + ")) WHERE n > 1)");
		engine.execute("DROP TABLE " + candidates);
	}
}
