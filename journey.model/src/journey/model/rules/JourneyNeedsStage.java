// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.queries.WorkspaceIndex;

/** A journey goes from stage to stage; without any, it tells nothing yet (row 13 of the requirements). */
final class JourneyNeedsStage implements Rule<Journey> {

	@Override
	public RuleCode code() {
		return RuleCode.JOURNEY_WITHOUT_STAGE;
	}

	@Override
	public Class<Journey> subject() {
		return Journey.class;
	}

	/** A journey may consist of other journeys only. */
	@Override
	public void check(Journey journey, WorkspaceIndex index, Findings findings) {
		if (journey.getStages().isEmpty() && journey.getInclusions().isEmpty()) {
			findings.report(code(), journey, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(journey));
		}
	}
}
