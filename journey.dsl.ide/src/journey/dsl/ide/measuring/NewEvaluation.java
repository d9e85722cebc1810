// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.measuring;

import java.util.List;

import journey.model.queries.TimeSpan;

/** How a journey is judged from now on. */
public record NewEvaluation(TimeSpan window, List<WeighedMeasure> measures) {

	public NewEvaluation {
		measures = List.copyOf(measures);
	}
}
