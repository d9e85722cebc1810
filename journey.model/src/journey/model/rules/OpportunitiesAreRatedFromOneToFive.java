// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import org.eclipse.emf.ecore.EAttribute;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Opportunity;
import journey.model.queries.Rating;
import journey.model.queries.WorkspaceIndex;

/** Opportunities can be compared because all have one scale (row 23 of the requirements). */
final class OpportunitiesAreRatedFromOneToFive implements Rule<Opportunity> {

	@Override
	public RuleCode code() {
		return RuleCode.RATING_OUT_OF_RANGE;
	}

	@Override
	public Class<Opportunity> subject() {
		return Opportunity.class;
	}

	@Override
	public void check(Opportunity opportunity, WorkspaceIndex index, Findings findings) {
		report(opportunity.getImpact(), "impact", JourneyPackage.Literals.OPPORTUNITY__IMPACT, opportunity, findings);
		report(opportunity.getEffort(), "effort", JourneyPackage.Literals.OPPORTUNITY__EFFORT, opportunity, findings);
	}

	private void report(Integer rating, String keyword, EAttribute feature, Opportunity opportunity, Findings findings) {
		if (rating != null && !Rating.isOnScale(rating)) {
			findings.report(code(), opportunity, feature, Labels.of(opportunity), keyword, rating.toString());
		}
	}
}
