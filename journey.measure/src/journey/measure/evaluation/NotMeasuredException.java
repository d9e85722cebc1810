// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import journey.model.results.Obstacle;

/** A KPI has no value. The message is the qualified name of what stands in the way. */
final class NotMeasuredException extends Exception {

	private static final long serialVersionUID = 1L;

	private final Obstacle obstacle;

	NotMeasuredException(Obstacle obstacle, String at) {
		super(at);
		this.obstacle = obstacle;
	}

	Obstacle obstacle() {
		return obstacle;
	}
}
