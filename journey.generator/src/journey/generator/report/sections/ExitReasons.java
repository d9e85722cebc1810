// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.HashMap;
import java.util.Map;

import journey.model.journey.Exit;
import journey.model.journey.Journey;
import journey.model.queries.WorkspaceIndex;

/** How often the same reason is given in a workspace for leaving a journey. */
final class ExitReasons {

	private final Map<Object, Integer> times = new HashMap<>();

	private ExitReasons(WorkspaceIndex index) {
		for (Journey journey : index.elements(Journey.class)) {
			if (journey.getFlow() != null) {
				journey.getFlow().getTransitions().stream().filter(Exit.class::isInstance)
						.forEach(exit -> times.merge(reason((Exit) exit), 1, Integer::sum));
			}
		}
	}

	static ExitReasons of(WorkspaceIndex index) {
		return index.knowledge(ExitReasons.class, ExitReasons::new);
	}

	/** What is the same for two exits with the same reason: the reason that journeys share, else the words. */
	static Object reason(Exit exit) {
		return exit.getCause() != null ? exit.getCause() : String.valueOf(exit.getReason());
	}

	int times(Object reason) {
		return times.getOrDefault(reason, 0);
	}
}
