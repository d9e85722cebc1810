// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.formula.check.FormulaChecks;
import journey.model.formula.check.FormulaProblem;
import journey.model.journey.NamedElement;
import journey.model.messages.Phrase;
import journey.model.queries.WorkspaceIndex;

/** Brings one kind of problem that the check of the formulas has found to the reader, at its place in the formula. */
final class FormulasAreSound implements Rule<NamedElement> {

	private final RuleCode code;
	private final FormulaProblem.Kind kind;

	FormulasAreSound(RuleCode code, FormulaProblem.Kind kind) {
		this.code = code;
		this.kind = kind;
	}

	@Override
	public RuleCode code() {
		return code;
	}

	@Override
	public Class<NamedElement> subject() {
		return NamedElement.class;
	}

	@Override
	public void check(NamedElement element, WorkspaceIndex index, Findings findings) {
		for (FormulaProblem problem : FormulaChecks.of(index).problems(element)) {
			if (problem.kind() == kind) {
				findings.report(code, problem.place(), problem.feature(), problem.position(), Phrase.of(problem.key(), problem.arguments().toArray(String[]::new)));
			}
		}
	}
}
