// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import journey.tests.measure.oracle.Table;

/** A workspace with many KPIs, and small logs for it. */
interface RandomWorkspace {

	/**
	 * @param tables by the names of the sources
	 * @param until the day at whose beginning the last window ends, if the data do not tell
	 */
	record Log(Map<String, Table> tables, Optional<LocalDate> until) {
	}

	/** All that is no KPI. */
	String elements();

	/** One in a line. */
	String kpis();

	Log log(long seed);

	default String text() {
		return elements() + kpis();
	}

	/** The workspace with one of its KPIs only, and those that this one names; with none of them for a journey. */
	default String with(String name) {
		String own = kpis().lines().filter(line -> line.startsWith("kpi " + name + " ")).findFirst().orElse("");
		return elements() + kpis().lines().filter(line -> line.equals(own) || own.contains(line.split(" ")[1] + ")")).collect(Collectors.joining("\n"));
	}
}
