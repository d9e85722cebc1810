// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.queries.KpiTraits;
import journey.model.queries.WorkspaceIndex;

/** A share of three customers is red or green by chance: a status needs a number of cases. */
final class JudgedSharesHaveMinimum implements Rule<Kpi> {

	@Override
	public RuleCode code() {
		return RuleCode.STATUS_WITHOUT_MINIMUM;
	}

	@Override
	public Class<Kpi> subject() {
		return Kpi.class;
	}

	@Override
	public void check(Kpi kpi, WorkspaceIndex index, Findings findings) {
		boolean judged = kpi.getTarget() != null || kpi.getWarning() != null;
		if (judged && KpiTraits.minimumSample(kpi) == null && SampleShape.isOf(kpi)) {
			findings.report(code(), kpi, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(kpi));
		}
	}
}
