// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import journey.measure.data.StagedColumns;
import journey.measure.data.StagedSource;
import journey.measure.plan.NotSupportedException;
import journey.model.journey.CountingUnit;
import journey.model.journey.NamedElement;

/** The rows of customers or sessions, from all sources that record them. */
final class UnitRows {

	/** Which rows of a source, with the same columns for each source. */
	@FunctionalInterface
	interface Part {

		String of(StagedSource source) throws NotSupportedException;
	}

	private UnitRows() {
	}

	/** In which column of the rows stands whose they are. */
	static String column(CountingUnit unit) {
		return unit == CountingUnit.SESSION ? StagedColumns.SESSION : StagedColumns.CUSTOMER;
	}

	/** The sources of records, each once. */
	static Set<StagedSource> sources(GroupedRows grouped, Collection<? extends NamedElement> records) {
		Set<StagedSource> sources = new LinkedHashSet<>();
		records.forEach(record -> sources.add(grouped.source(record)));
		return sources;
	}

	/** One table of the rows of several sources. */
	static String together(Collection<StagedSource> sources, Part part) throws NotSupportedException {
		List<String> parts = new ArrayList<>();
		for (StagedSource source : sources) {
			parts.add(part.of(source));
		}
		return "(" + String.join(" UNION ALL ", parts) + ")";
	}
}
