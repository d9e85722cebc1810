// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.formula.check.FormulaChecks;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.measurability.Measurability;
import journey.model.measurability.MissingLink;
import journey.model.measurability.Refutation;
import journey.model.queries.WorkspaceIndex;

/** A formula gives a number only if all that it asks for is collected (row 63 of the requirements). */
final class KpiCanBeComputed implements Rule<Kpi> {

	@Override
	public RuleCode code() {
		return RuleCode.KPI_NOT_MEASURABLE;
	}

	@Override
	public Class<Kpi> subject() {
		return Kpi.class;
	}

	/** What is missing for another KPI is told there. */
	@Override
	public void check(Kpi kpi, WorkspaceIndex index, Findings findings) {
		if (Measurability.of(index).of(kpi) instanceof Refutation refutation && refutation.missing().need().isOfData() && !refutation.isOfAnotherKpi()
				&& !isWrong(refutation.missing().part(), kpi, index)) {
			report(kpi, refutation.missing(), findings);
		}
	}

	/** A part that its function cannot use is told as such; data that would not help need not be added. */
	private static boolean isWrong(EObject part, Kpi kpi, WorkspaceIndex index) {
		return part != null && FormulaChecks.of(index).problems(kpi).stream()
				.anyMatch(problem -> problem.place() != kpi && problem.leavesNoValue()
						&& (EcoreUtil.isAncestor(problem.place(), part) || EcoreUtil.isAncestor(part, problem.place())));
	}

	private void report(Kpi kpi, MissingLink missing, Findings findings) {
		String[] arguments = {Labels.of(kpi), Labels.of(missing.place()), missing.suggestion()};
		if (missing.part() != null && EcoreUtil.isAncestor(kpi, missing.part())) {
			findings.report(code(), missing.part(), missing.partFeature(), arguments);
		} else {
			findings.report(code(), kpi, JourneyPackage.Literals.NAMED_ELEMENT__NAME, arguments);
		}
	}
}
