// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.InformationNeed;
import journey.model.journey.JourneyPackage;
import journey.model.journey.NamedElement;
import journey.model.queries.WorkspaceIndex;

/** Clear information is the answer to misinformation (row 53 of the requirements). */
final class InformationNeedsContent implements Rule<InformationNeed> {

	@Override
	public RuleCode code() {
		return RuleCode.NEED_WITHOUT_CONTENT;
	}

	@Override
	public Class<InformationNeed> subject() {
		return InformationNeed.class;
	}

	@Override
	public void check(InformationNeed need, WorkspaceIndex index, Findings findings) {
		if (need.getAnswer() == null) {
			findings.report(code(), need, JourneyPackage.Literals.INFORMATION_NEED__TEXT, touchpoint(need));
		}
	}

	private static String touchpoint(InformationNeed need) {
		return need.eContainer() instanceof NamedElement touchpoint ? Labels.of(touchpoint) : "?";
	}
}
