// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.measuring;

import journey.model.journey.Goal;
import journey.model.journey.GoalKind;

/** Why a journey is measured: for a goal that it has, or for one that it gets. */
public sealed interface MeasuringGoal {

	/** A goal that is there. */
	record Known(Goal goal) implements MeasuringGoal {
	}

	/** A goal of the company that the journey gets. */
	record New(GoalKind kind, String title) implements MeasuringGoal {
	}
}
