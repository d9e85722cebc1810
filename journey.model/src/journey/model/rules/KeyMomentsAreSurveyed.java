// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.formula.Satisfaction;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/** A moment that decides is worth a question to those who lived it (row 46 of the requirements). */
final class KeyMomentsAreSurveyed implements Rule<Touchpoint> {

	@Override
	public RuleCode code() {
		return RuleCode.KEY_MOMENT_WITHOUT_SURVEY;
	}

	@Override
	public Class<Touchpoint> subject() {
		return Touchpoint.class;
	}

	@Override
	public void check(Touchpoint touchpoint, WorkspaceIndex index, Findings findings) {
		if (touchpoint.getKeyMoment() != null && !Satisfaction.of(index).isAskedAt(touchpoint)) {
			findings.report(code(), touchpoint, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(touchpoint));
		}
	}
}
