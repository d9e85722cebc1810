// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import journey.model.journey.Stage;
import journey.model.queries.Names;

/** What diagrams ask of a stage. Called by name from journey.odesign. */
public class StageServices {

	public String stageLabel(Stage stage) {
		return Names.title(stage);
	}

	/** The stage with the number of its touchpoints. */
	public String stageTooltip(Stage stage) {
		return Names.title(stage) + " (" + stage.getTouchpoints().size() + ")";
	}
}
