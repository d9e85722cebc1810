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
import journey.tests.support.JourneyText;
import journey.tests.support.JourneyText.Checked;

/** Many small logs: the product and the oracle give the same for every KPI. What differs is shown with as few rows as will do. */
class RandomLogsTest {

	/** Each of them is measured for itself, with all KPIs: that takes about a second. */
	private static final int LOGS = Integer.getInteger("measure.logs", 5);
	private static final int CROWDS = Integer.getInteger("measure.crowds", 6);
	/** Of the first log, or crowd of logs. */
	private static final long SEED = Long.getLong("measure.seed", 1);
	private static final int LOGS_OF_A_CROWD = 40;
	private static final int EARLIER = 1;

	@TempDir
	private Path folder;

	@Test
	void theProductAgreesWithTheOracleOnNumbers() {
		compare(new RandomNumbers(), LOGS);
	}

	@Test
	void theProductAgreesWithTheOracleOnJourneys() {
		compare(new RandomJourneys(), LOGS);
	}

	@Test
	void theProductAgreesWithTheOracleOnNumbersOfManyLogs() {
		compare(new RandomCrowd(new RandomNumbers(), LOGS_OF_A_CROWD), CROWDS);
	}

	@Test
	void theProductAgreesWithTheOracleOnJourneysOfManyLogs() {
		compare(new RandomCrowd(new RandomJourneys(), LOGS_OF_A_CROWD), CROWDS);
	}

	private void compare(RandomWorkspace workspace, int logs) {
		Checked checked = JourneyText.check(workspace.text());
		assertEquals(List.of(), checked.issues().stream()
				.filter(issue -> issue.code().matches("(SYN|REF|KPI-5(0[4-9]|1[0-5]|21)|DAT-602).*")).map(Object::toString).toList());
		Map<String, String> failures = new LinkedHashMap<>();
		for (long seed = SEED; seed < SEED + logs; seed++) {
			Log log = workspace.log(seed);
			for (String name : differences(checked.index(), log).keySet()) {
				if (!failures.containsKey(name)) {
					WorkspaceIndex alone = JourneyText.check(workspace.with(name)).index();
					failures.put(name, "seed " + seed + describe(alone, new SmallestLog(less -> differences(alone, less).containsKey(name)).of(log), name));
				}
			}
		}
		if (!failures.isEmpty()) {
			fail(failures.entrySet().stream().map(failure -> failure.getKey() + ": " + failure.getValue()).collect(Collectors.joining("\n\n", "\n", "\n")));
		}
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
