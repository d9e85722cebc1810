// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.queries.WorkspaceIndex;

/** Nobody can look after a journey of any size by hand (row 2 of the requirements). */
final class JourneyStaysManageable implements Rule<Journey> {

	/** How many touchpoints somebody can still look after. */
	private static final int BUDGET = 30;

	@Override
	public RuleCode code() {
		return RuleCode.TOO_MANY_TOUCHPOINTS;
	}

	@Override
	public Class<Journey> subject() {
		return Journey.class;
	}

	@Override
	public void check(Journey journey, WorkspaceIndex index, Findings findings) {
		int touchpoints = journey.getStages().stream().mapToInt(stage -> stage.getTouchpoints().size()).sum();
		if (touchpoints > BUDGET) {
			findings.report(code(), journey, JourneyPackage.Literals.NAMED_ELEMENT__NAME,
					Labels.of(journey), String.valueOf(touchpoints), String.valueOf(BUDGET));
		}
	}
}
