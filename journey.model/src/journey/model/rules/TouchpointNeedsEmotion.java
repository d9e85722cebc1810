// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/** Feelings must not be neglected: each touchpoint says what somebody feels (row 44 of the requirements). */
final class TouchpointNeedsEmotion implements Rule<Touchpoint> {

	@Override
	public RuleCode code() {
		return RuleCode.TOUCHPOINT_WITHOUT_EMOTION;
	}

	@Override
	public Class<Touchpoint> subject() {
		return Touchpoint.class;
	}

	@Override
	public void check(Touchpoint touchpoint, WorkspaceIndex index, Findings findings) {
		if (touchpoint.getFeelings().isEmpty()) {
			findings.report(code(), touchpoint, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(touchpoint));
		}
	}
}
