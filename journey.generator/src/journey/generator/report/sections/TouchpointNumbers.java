// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.HashMap;
import java.util.Map;

import journey.model.journey.Journey;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/** Numbers by which readers find touchpoints again: stage and touchpoint, such as 2.1. */
final class TouchpointNumbers {

	private final Map<Touchpoint, String> numbers = new HashMap<>();

	TouchpointNumbers(WorkspaceIndex index) {
		for (Journey journey : index.elements(Journey.class)) {
			int stages = 0;
			for (Stage stage : journey.getStages()) {
				stages++;
				int touchpoints = 0;
				for (Touchpoint touchpoint : stage.getTouchpoints()) {
					touchpoints++;
					numbers.put(touchpoint, stages + "." + touchpoints);
				}
			}
		}
	}

	/** The number of a touchpoint of the workspace. */
	String of(Touchpoint touchpoint) {
		return numbers.getOrDefault(touchpoint, "");
	}
}
