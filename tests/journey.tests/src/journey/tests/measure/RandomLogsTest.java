// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.model.queries.WorkspaceIndex;
import journey.tests.measure.RandomWorkspace.Log;
import journey.tests.measure.oracle.Table;
import journey.tests.support.JourneyText;
import journey.tests.support.JourneyText.Checked;

/** Many small logs: the product and the oracle give the same for every KPI. What differs is shown with as few rows as will do. */
class RandomLogsTest {

	private static final int LOGS = Integer.getInteger("measure.logs", 10);
	private static final int EARLIER = 1;

	@TempDir
	private Path folder;

	@Test
	void theProductAgreesWithTheOracleOnNumbers() {
		compare(new RandomNumbers());
	}

	@Test
	void theProductAgreesWithTheOracleOnJourneys() {
		compare(new RandomJourneys());
	}

	private void compare(RandomWorkspace workspace) {
		Checked checked = JourneyText.check(workspace.text());
		assertEquals(List.of(), checked.issues().stream()
				.filter(issue -> issue.code().matches("(SYN|REF|KPI-5(0[4-9]|1[0-5]|21)|DAT-602).*")).map(Object::toString).toList());
		Map<String, String> failures = new LinkedHashMap<>();
		for (long seed = 1; seed <= LOGS; seed++) {
			Log log = workspace.log(seed);
			for (String name : differences(checked.index(), log).keySet()) {
				if (!failures.containsKey(name)) {
					WorkspaceIndex alone = JourneyText.check(workspace.with(name)).index();
					failures.put(name, "seed " + seed + describe(alone, smallest(alone, log, name), name));
				}
			}
		}
		if (!failures.isEmpty()) {
			fail(failures.entrySet().stream().map(failure -> failure.getKey() + ": " + failure.getValue()).collect(Collectors.joining("\n\n", "\n", "\n")));
		}
	}

	/** Rows are left out one at a time while the KPI or funnel still differs. */
	private Log smallest(WorkspaceIndex index, Log log, String name) {
		Log smallest = log;
		boolean smaller = true;
		while (smaller) {
			smaller = false;
			for (String source : log.tables().keySet()) {
				for (int row = smallest.tables().get(source).rows().size() - 1; row >= 0; row--) {
					Map<String, Table> less = new LinkedHashMap<>(smallest.tables());
					less.put(source, less.get(source).without(row));
					if (differences(index, new Log(less, log.until())).containsKey(name)) {
						smallest = new Log(less, log.until());
						smaller = true;
					}
				}
			}
		}
		return smallest;
	}

	private Map<String, List<String>> differences(WorkspaceIndex index, Log log) {
		return Measured.of(index, log.tables(), log.until(), EARLIER, folder).differences();
	}

	private String describe(WorkspaceIndex index, Log log, String name) {
		StringBuilder text = new StringBuilder();
		differences(index, log).get(name).forEach(difference -> text.append("\n  ").append(difference));
		log.until().ifPresent(day -> text.append("\n  until ").append(day));
		log.tables().forEach((source, table) -> {
			if (!table.rows().isEmpty()) {
				text.append("\n  ").append(source).append('\n').append(table.csv().indent(4).stripTrailing());
			}
		});
		return text.toString();
	}
}
