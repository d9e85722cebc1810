// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Opportunity;
import journey.model.journey.Owned;
import journey.model.journey.Pain;
import journey.model.journey.Touchpoint;
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
		List<Opportunity> opportunities = Remedies.of(index).against(pain);
		if (opportunities.isEmpty() || !isOwned(pain.getTouchpoint()) && opportunities.stream().noneMatch(PainsAreEased::hasOwner)) {
			findings.report(code(), pain, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(pain));
		}
	}

	private static boolean isOwned(Touchpoint touchpoint) {
		return hasOwner(touchpoint) || touchpoint.getStage() != null && hasOwner(touchpoint.getStage());
	}

	private static boolean hasOwner(Owned owned) {
		return owned.getOwner() != null && !owned.getOwner().isBlank();
	}
}
