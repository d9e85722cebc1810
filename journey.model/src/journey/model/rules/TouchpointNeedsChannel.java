// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/** Without a channel nobody can reach or measure the touchpoint (row 15 of the requirements). */
final class TouchpointNeedsChannel implements Rule<Touchpoint> {

	@Override
	public RuleCode code() {
		return RuleCode.TOUCHPOINT_WITHOUT_CHANNEL;
	}

	@Override
	public Class<Touchpoint> subject() {
		return Touchpoint.class;
	}

	@Override
	public void check(Touchpoint touchpoint, WorkspaceIndex index, Findings findings) {
		if (touchpoint.getChannels().isEmpty()) {
			findings.report(code(), touchpoint, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(touchpoint));
		}
	}
}
