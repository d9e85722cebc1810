// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import journey.measure.data.StagedColumns;
import journey.measure.data.StagedSource;
import journey.measure.plan.FunnelStep;
import journey.measure.plan.NotSupportedException;
import journey.measure.plan.Selection;
import journey.model.journey.CountingUnit;
import journey.model.journey.NamedElement;

/**
 * The rows of several steps in one table, for following customers or sessions through them: k (the span), unit, session, at, seq,
 * grp (of the first step), and a truth value m0, m1, … for each step. A row can be in several of them.
 */
final class Timeline {

	private final GroupedRows grouped;
	private final List<FunnelStep> steps;
	private final String unit;

	/** @param unit whose rows belong together */
	Timeline(GroupedRows grouped, List<FunnelStep> steps, CountingUnit unit) {
		this.grouped = grouped;
		this.steps = steps;
		this.unit = UnitRows.column(unit);
	}

	/** Only the rows of the steps. */
	String table() throws NotSupportedException {
		return table(false);
	}

	/** All rows of events of the same customers or sessions as well: what lies between the steps. */
	String withAllEvents() throws NotSupportedException {
		return table(true);
	}

	/** The rows of the steps, also those of which nobody knows whose they are. */
	String withStrangers() throws NotSupportedException {
		return table(false, "");
	}

	private String table(boolean allEvents) throws NotSupportedException {
		return table(allEvents, " AND e." + unit + " IS NOT NULL");
	}

	private String table(boolean allEvents, String known) throws NotSupportedException {
		Set<StagedSource> sources = UnitRows.sources(grouped, steps.stream().flatMap(step -> step.alternatives().stream()).map(Selection::record).toList());
		if (allEvents && unit.equals(StagedColumns.CUSTOMER)) {
			sources.addAll(grouped.sharingCustomers(sources));
		}
		return UnitRows.together(sources, source -> of(source, allEvents, known));
	}

	private String of(StagedSource source, boolean allEvents, String known) throws NotSupportedException {
		StringBuilder marks = new StringBuilder();
		List<String> any = new ArrayList<>();
		List<NamedElement> firsts = steps.getFirst().alternatives().stream().map(Selection::record).filter(record -> grouped.source(record) == source).distinct().toList();
		String group = firsts.isEmpty() ? "''" : grouped.group(firsts, "e");
		for (int i = 0; i < steps.size(); i++) {
			List<String> here = new ArrayList<>();
			for (Selection selection : steps.get(i).alternatives()) {
				if (grouped.source(selection.record()) == source) {
					here.add("(" + grouped.isIn(selection, "e") + ")");
				}
			}
			String mark = here.isEmpty() ? "false" : "(" + String.join(" OR ", here) + ")";
			any.addAll(here);
			marks.append(", ").append(mark).append(" AS m").append(i);
		}
		String rows = allEvents ? " AND " + source.isEvent() : " AND (" + String.join(" OR ", any) + ")";
		return "SELECT w.k, e." + unit + " AS unit, e.session, e.ts, e.seq, " + group + " AS grp" + marks + " FROM " + grouped.inSpans(source) + known + rows;
	}
}
