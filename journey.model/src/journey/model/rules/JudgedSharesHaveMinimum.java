// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;

import journey.model.formula.check.FormulaChecks;
import journey.model.formula.functions.Outcome;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.queries.KpiTraits;
import journey.model.queries.WorkspaceIndex;
import journey.model.types.Base;
import journey.model.types.ValueType;
import journey.model.types.ValueType.Amount;

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
		if (judged && KpiTraits.minimumSample(kpi) == null && isOfCases(kpi, index)) {
			findings.report(code(), kpi, JourneyPackage.Literals.NAMED_ELEMENT__NAME, Labels.of(kpi));
		}
	}

	/** Whether its value is a share or score of cases, or one case among them; a share of the model has none. */
	private static boolean isOfCases(Kpi kpi, WorkspaceIndex index) {
		List<Outcome> outcomes = ValueOutcomes.of(kpi);
		ValueType type = FormulaChecks.of(index).type(kpi);
		boolean share = type instanceof Amount amount && (amount.isShare() || amount.unit().leading() instanceof Base.Points);
		return outcomes.contains(Outcome.RANKED) || share && outcomes.stream().anyMatch(Outcome::looksAtData);
	}
}
