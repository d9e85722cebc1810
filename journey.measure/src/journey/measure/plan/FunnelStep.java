// SPDX-License-Identifier: EPL-2.0
package journey.measure.plan;

import java.util.List;

import journey.model.journey.NamedElement;
import journey.model.journey.Stage;
import journey.model.measurability.Tracking;

/**
 * A step that customers or sessions take: a row of any of the selections.
 *
 * @param alternatives one for a step that is written as an event, those that track it for a stage
 */
public record FunnelStep(List<Selection> alternatives) {

	public FunnelStep {
		alternatives = List.copyOf(alternatives);
	}

	static FunnelStep of(Selection selection) {
		return new FunnelStep(List.of(selection));
	}

	/** Being in a stage: a row of whatever tracks one of its touchpoints. */
	static FunnelStep of(Stage stage) {
		return of(List.of(stage));
	}

	static FunnelStep of(List<Stage> stages) {
		return new FunnelStep(stages.stream().flatMap(stage -> Tracking.of(stage).stream()).distinct().map(track -> new Selection((NamedElement) track, null)).toList());
	}
}
