// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Pain;
import journey.model.queries.Remedies;
import journey.model.queries.WorkspaceIndex;

/** A pain that is nobody’s business stays (row 23 of the requirements). */
final class PainsAreEased implements Rule<Pain> {

	@Override
	public RuleCode code() {
		return RuleCode.PAIN_NOBODY_EASES;
	}

	@Override
	public Class<Pain> subject() {
		return Pain.class;
	}

	@Override
	public void check(Pain pain, WorkspaceIndex index, Findings findings) {
		if (!Remedies.of(index).isEased(pain)) {
			findings.report(code(), pain, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(pain));
		}
	}
}
