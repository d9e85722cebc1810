// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Moment;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/** The journey goes on after the purchase: each touchpoint says when it is (row 17 of the requirements). */
final class TouchpointNeedsMoment implements Rule<Touchpoint> {

	@Override
	public RuleCode code() {
		return RuleCode.TOUCHPOINT_WITHOUT_MOMENT;
	}

	@Override
	public Class<Touchpoint> subject() {
		return Touchpoint.class;
	}

	@Override
	public void check(Touchpoint touchpoint, WorkspaceIndex index, Findings findings) {
		if (touchpoint.getMoment() == Moment.UNSPECIFIED) {
			findings.report(code(), touchpoint, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(touchpoint));
		}
	}
}
