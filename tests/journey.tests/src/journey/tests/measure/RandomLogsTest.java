// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.model.queries.WorkspaceIndex;
import journey.tests.measure.oracle.Table;
import journey.tests.support.JourneyText;
import journey.tests.support.JourneyText.Checked;

/** Many small logs: the product and the oracle give the same for every KPI. What differs is shown with as few rows as will do. */
class RandomLogsTest {

	private static final int LOGS = Integer.getInteger("measure.logs", 30);
	private static final int EARLIER = 1;

	@TempDir
	private Path folder;

	@Test
	void theProductAgreesWithTheOracle() {
		Checked checked = JourneyText.check(RandomWorkspace.TEXT);
		assertEquals(List.of(), checked.issues().stream()
				.filter(issue -> issue.code().matches("(SYN|REF|KPI-5(0[4-9]|1[0-5])).*")).map(Object::toString).toList());
		Map<String, String> failures = new LinkedHashMap<>();
		for (long seed = 1; seed <= LOGS; seed++) {
			Map<String, Table> log = new RandomWorkspace(seed).log();
			for (String kpi : differences(checked.index(), log).keySet()) {
				if (!failures.containsKey(kpi)) {
					WorkspaceIndex alone = JourneyText.check(RandomWorkspace.with(kpi)).index();
					failures.put(kpi, "seed " + seed + describe(alone, smallest(alone, log, kpi), kpi));
				}
			}
		}
		if (!failures.isEmpty()) {
			fail(failures.entrySet().stream().map(failure -> failure.getKey() + ": " + failure.getValue()).collect(Collectors.joining("\n\n", "\n", "\n")));
		}
	}

	/** Rows are left out one at a time while the KPI still differs. */
	private Map<String, Table> smallest(WorkspaceIndex index, Map<String, Table> log, String kpi) {
		Map<String, Table> smallest = log;
		boolean smaller = true;
		while (smaller) {
			smaller = false;
			for (String source : log.keySet()) {
				for (int row = smallest.get(source).rows().size() - 1; row >= 0; row--) {
					Map<String, Table> less = new LinkedHashMap<>(smallest);
					less.put(source, smallest.get(source).without(row));
					if (differences(index, less).containsKey(kpi)) {
						smallest = less;
						smaller = true;
					}
				}
			}
		}
		return smallest;
	}

	private Map<String, List<String>> differences(WorkspaceIndex index, Map<String, Table> log) {
		return Measured.of(index, log, Optional.empty(), EARLIER, folder).differences();
	}

	private String describe(WorkspaceIndex index, Map<String, Table> log, String kpi) {
		StringBuilder text = new StringBuilder();
		differences(index, log).get(kpi).forEach(difference -> text.append("\n  ").append(difference));
		log.forEach((source, table) -> {
			if (!table.rows().isEmpty()) {
				text.append("\n  ").append(source).append('\n').append(table.csv().indent(4).stripTrailing());
			}
		});
		return text.toString();
	}
}
