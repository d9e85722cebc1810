// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import journey.measure.data.StagedSource;
import journey.measure.plan.NotSupportedException;
import journey.measure.plan.Selection;

/**
 * The rows of several selections in one table, for following customers or sessions through them: k (the span), unit, session, at, seq,
 * grp (of the first selection), and a truth value m0, m1, … for each selection. A row can be in several of them.
 */
final class Timeline {

	private final MeasureSql measures;
	private final List<Selection> selections;
	private final String unit;

	/** @param unit the column that says whose rows belong together */
	Timeline(MeasureSql measures, List<Selection> selections, String unit) {
		this.measures = measures;
		this.selections = selections;
		this.unit = unit;
	}

	/** Only the rows of the selections. */
	String table() throws NotSupportedException {
		return table(false);
	}

	/** All rows of events of the same sources as well: what lies between the steps. */
	String withAllEvents() throws NotSupportedException {
		return table(true);
	}

	private String table(boolean allEvents) throws NotSupportedException {
		Set<StagedSource> sources = new LinkedHashSet<>();
		selections.forEach(selection -> sources.add(measures.source(selection.record())));
		List<String> parts = new ArrayList<>();
		for (StagedSource source : sources) {
			parts.add(of(source, allEvents));
		}
		return "(" + String.join(" UNION ALL ", parts) + ")";
	}

	private String of(StagedSource source, boolean allEvents) throws NotSupportedException {
		StringBuilder marks = new StringBuilder();
		List<String> any = new ArrayList<>();
		String group = "''";
		for (int i = 0; i < selections.size(); i++) {
			Selection selection = selections.get(i);
			boolean here = measures.source(selection.record()) == source;
			String mark = here ? "(" + measures.isIn(selection, "e") + ")" : "false";
			if (here) {
				any.add(mark);
			}
			if (here && i == 0) {
				group = measures.group(selection.record(), "e");
			}
			marks.append(", ").append(mark).append(" AS m").append(i);
		}
		String rows = allEvents ? " AND " + source.isEvent() : " AND (" + String.join(" OR ", any) + ")";
		return "SELECT w.k, e." + unit + " AS unit, e.session, e.ts, e.seq, " + group + " AS grp" + marks + " FROM " + source.table() + " e JOIN " + measures.spans().table()
				+ " ON e.ts >= w.lo AND e.ts < w.hi WHERE e." + unit + " IS NOT NULL" + rows;
	}
}
