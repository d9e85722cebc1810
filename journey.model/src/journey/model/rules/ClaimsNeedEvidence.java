// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Touchpoint;
import journey.model.queries.Touchpoints;
import journey.model.queries.WorkspaceIndex;

/** What nobody was asked is an assumption (row 45 of the requirements). */
final class ClaimsNeedEvidence implements Rule<Touchpoint> {

	@Override
	public RuleCode code() {
		return RuleCode.CLAIM_WITHOUT_EVIDENCE;
	}

	@Override
	public Class<Touchpoint> subject() {
		return Touchpoint.class;
	}

	@Override
	public void check(Touchpoint touchpoint, WorkspaceIndex index, Findings findings) {
		if (Touchpoints.claims(touchpoint) && touchpoint.getEvidence().isEmpty()) {
			findings.report(code(), touchpoint, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(touchpoint));
		}
	}
}
