// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.queries.KpiTraits;
import journey.model.queries.WorkspaceIndex;

/** A number that nobody can compute measures nothing. */
final class KpiHasFormula implements Rule<Kpi> {

	@Override
	public RuleCode code() {
		return RuleCode.KPI_WITHOUT_FORMULA;
	}

	@Override
	public Class<Kpi> subject() {
		return Kpi.class;
	}

	/** What an unknown template says, nobody knows. */
	@Override
	public void check(Kpi kpi, WorkspaceIndex index, Findings findings) {
		boolean unknown = kpi.getTemplate() != null && kpi.getTemplate().eIsProxy();
		if (!unknown && KpiTraits.formula(kpi) == null) {
			findings.report(code(), kpi, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(kpi));
		}
	}
}
